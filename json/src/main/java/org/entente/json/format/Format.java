package org.entente.json.format;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.Agreement;
import org.entente.json.read.Names;
import org.entente.json.read.Read;
import org.entente.json.read.Reading;
import org.entente.json.read.Scalars;
import org.entente.json.read.Source;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/**
 * How one type stands in JSON by itself.
 *
 * @param parse reads an id as the name of a property; null for what is no id
 */
public record Format<T>(
    Class<T> type,
    Read<T> read,
    BiConsumer<T, Writer> write,
    @Nullable Function<String, T> parse) {

  public static <T> Format<T> of(Class<T> type, Read<T> read, BiConsumer<T, Writer> write) {
    return new Format<>(type, read, write, null);
  }

  /** Of what is written only: to read it is refused. */
  public static <T> Format<T> result(Class<T> type, BiConsumer<T, Writer> write) {
    return of(type, in -> in.expected("no %s, which is written only", type.getSimpleName()), write);
  }

  /** Of a constant that is written only. */
  public static <E extends Enum<E>> Format<E> word(Class<E> type) {
    return result(type, (constant, out) -> out.text(Tokens.of(constant)));
  }

  /** Of what has no form, so that a mapper makes none of its own. */
  public static <T> Format<T> none(Class<T> type) {
    return result(type, (value, out) -> {
      throw new IllegalArgumentException(
          type.getSimpleName() + " has no form in JSON; what it answers has");
    });
  }

  public static <T> Format<T> id(Class<T> type, String noun, Function<String, T> parse) {
    return new Format<>(
        type, Scalars.parsed(noun, parse), (id, out) -> out.text(id.toString()), parse);
  }

  public static <T> Format<T> text(Class<T> type, String noun, Function<String, T> parse) {
    return of(type, Scalars.parsed(noun, parse), (value, out) -> out.text(value.toString()));
  }

  public static <E extends Enum<E>> Format<E> token(Class<E> type, String noun) {
    return of(
        type,
        Scalars.token(noun, new Tokens<>(type)),
        (constant, out) -> out.text(Tokens.of(constant)));
  }

  /**
   * Reads a value at which a source stands; an agreement as a dossier, else whatever its ids name.
   */
  public Reading<T> readFrom(Source source) {
    Names names = type == Agreement.class ? Names.ofDossier() : Names.unknown();
    return Reading.of(source, names, read);
  }
}
