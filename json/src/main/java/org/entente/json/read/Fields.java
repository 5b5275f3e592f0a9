package org.entente.json.read;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of an object that was read. */
public final class Fields {
  /** In the place of a value that was told to be wrong: whoever reads the object hears of it. */
  private static final Object FAULTY = new Object();

  private final Shape shape;
  private final @Nullable Object[] values;
  private final Where @Nullable [] places;
  private final Object mark;
  private @Nullable Where start;
  private int count;

  public Fields(Shape shape, Object mark, @Nullable Where start) {
    this.shape = shape;
    this.values = new Object[shape.fields().size()];
    this.places = start == null ? null : new Where[values.length];
    this.mark = mark;
    this.start = start;
  }

  public void put(Field<?> field, @Nullable Object value) {
    values[field.index()] = value == null ? FAULTY : value;
    count++;
  }

  public void place(Field<?> field, Where where) {
    Objects.requireNonNull(places)[field.index()] = where;
  }

  Shape shape() {
    return shape;
  }

  Object mark() {
    return mark;
  }

  @Nullable
  public Where start() {
    return start;
  }

  public Where place(Field<?> field) {
    return Objects.requireNonNull(Objects.requireNonNull(places)[field.index()]);
  }

  public boolean has(Field<?> field) {
    return values[field.index()] != null;
  }

  /** How many properties were there. */
  public int count() {
    return count;
  }

  /** The value of the only property that was there. */
  public Object only() {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked") // A value comes from its field's own reader.
  public <T> @Nullable T orNull(Field<T> field) {
    return (T) values[field.index()];
  }

  public <T> T get(Field<T> field) {
    return Objects.requireNonNull(orNull(field), field.name());
  }

  public <T> T or(Field<T> field, T otherwise) {
    T value = orNull(field);
    return value == null ? otherwise : value;
  }

  public <T> List<T> list(Field<List<T>> field) {
    return or(field, List.of());
  }

  public <T> void ifPresent(Field<T> field, Consumer<? super T> action) {
    T value = orNull(field);
    if (value != null) {
      action.accept(value);
    }
  }
}
