package org.entente.json.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.Wording;
import org.jspecify.annotations.Nullable;

/** Which properties an object has. Filled by the static fields of one format, then only read. */
public final class Shape {
  private final Wording noun;
  private final List<Field<?>> fields = new ArrayList<>();
  private final Map<String, Field<?>> byName = new HashMap<>();
  private boolean keepsPlaces;

  /** A shape of what messages call by the noun, as "a party". */
  public Shape(String noun) {
    this.noun = Wording.of(noun);
  }

  /** Remembers where the object and each of its values stood, after it was read. */
  public Shape keepingPlaces() {
    keepsPlaces = true;
    return this;
  }

  public <T> Field<T> required(String name, Read<T> read) {
    return add(name, true, read);
  }

  public <T> Field<T> optional(String name, Read<T> read) {
    return add(name, false, read);
  }

  /**
   * This shape with an optional property more: for one whose value is asked for as the only one.
   */
  public Shape with(String name, Read<?> read) {
    add(name, false, read);
    return this;
  }

  private <T> Field<T> add(String name, boolean required, Read<T> read) {
    Field<T> field = new Field<>(fields.size(), name, required, read);
    fields.add(field);
    byName.put(name, field);
    return field;
  }

  public Wording noun() {
    return noun;
  }

  public List<Field<?>> fields() {
    return fields;
  }

  boolean keepsPlaces() {
    return keepsPlaces;
  }

  /** The field of a name; the guess saves the search when properties come in the usual order. */
  @Nullable
  Field<?> field(String name, int guess) {
    if (guess < fields.size() && fields.get(guess).name().equals(name)) {
      return fields.get(guess);
    }
    return byName.get(name);
  }

  public String namesInWords() {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }

  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }
}
