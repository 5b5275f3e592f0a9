package org.entente.json.read;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.Refusal;
import org.entente.Wording;
import org.entente.json.read.Problem.Code;
import org.entente.json.text.Nearest;
import org.entente.json.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects strictly. What does not fit is told to {@link Problems} and skipped, so that the
 * rest is read too; each method then returns null. Places are asked for only when something is
 * wrong.
 */
// What tells of a problem returns null, of whichever type is wanted.
@SuppressWarnings("TypeParameterUnusedInFormals")
public final class Reader {
  private final Source source;
  private final Problems problems;
  private final Names names;

  Reader(Source source, Problems problems, Names names) {
    this.source = source;
    this.problems = problems;
    this.names = names;
  }

  public Source source() {
    return source;
  }

  public Problems problems() {
    return problems;
  }

  public Names names() {
    return names;
  }

  /** The same reading, gone on from another source. */
  public Reader with(Source other) {
    return new Reader(other, problems, names);
  }

  @Nullable
  public Fields object(Shape shape) {
    if (source.kind() != Source.OBJECT) {
      return expected("%s, as an object", shape.noun());
    }
    Fields found = opened(shape);
    return readFields(found, source.nextName());
  }

  /** An object, and what is built of it. */
  public <T> @Nullable T object(Shape shape, Function<Fields, T> builder) {
    Fields found = object(shape);
    return found == null ? null : build(found, () -> builder.apply(found));
  }

  /** An object whose opening bracket is the current token, with nothing read of it yet. */
  public Fields opened(Shape shape) {
    return new Fields(shape, source.mark(), shape.keepsPlaces() ? source.where() : null);
  }

  /**
   * Reads an object's properties from the one whose name was just read; null if one is at fault.
   */
  @Nullable
  public Fields readFields(Fields found, @Nullable String first) {
    int before = problems.count();
    int guess = 0;
    for (String name = first; name != null; name = source.nextName()) {
      Field<?> field = found.shape().field(name, guess);
      if (field == null) {
        skipUnknown(found.shape(), name);
      } else if (found.has(field)) {
        skipSecond(name);
      } else {
        readField(found, field);
        guess = field.index() + 1;
      }
    }
    for (Field<?> field : found.shape().fields()) {
      if (field.isRequired() && !found.has(field)) {
        Wording what = Wording.of(
            "property %s of %s", Shown.text(field.name()), found.shape().noun());
        Wording none = Wording.of("none");
        problems.add(startOf(found), Code.MISSING_PROPERTY, what, none, "");
      }
    }
    return problems.count() == before ? found : null;
  }

  private void readField(Fields found, Field<?> field) {
    source.next();
    if (found.shape().keepsPlaces()) {
      found.place(field, source.where());
    }
    found.put(field, field.read().read(this));
  }

  private void skipUnknown(Shape shape, String name) {
    Nearest nearest = Nearest.to(name, shape.names());
    problems.add(
        source.where(),
        Code.UNKNOWN_PROPERTY,
        nearest.meant().isEmpty()
            ? Wording.of("one of the properties %s", shape.namesInWords())
            : Wording.of("a property of %s", shape.noun()),
        Wording.of("%s", nearest.word()),
        nearest.meant());
    skipMember();
  }

  void skipSecond(String name) {
    problems.add(
        source.where(),
        Code.REPEATED_PROPERTY,
        Wording.of("each property once"),
        Wording.of("%s again", Shown.text(name)),
        "");
    skipMember();
  }

  private void skipMember() {
    source.next();
    source.skip();
  }

  private Where startOf(Fields found) {
    Where start = found.start();
    return start == null ? source.where(found.mark()) : start;
  }

  /**
   * Builds a value from what was found; what the value itself refuses is a problem of the object.
   */
  public <T> @Nullable T build(Fields found, Supplier<T> builder) {
    return build(() -> startOf(found), builder);
  }

  /** Builds a value from what began at a place, where what it refuses is a problem. */
  public <T> @Nullable T build(Where start, Supplier<T> builder) {
    return build(() -> start, builder);
  }

  private <T> @Nullable T build(Supplier<Where> start, Supplier<T> builder) {
    try {
      return builder.get();
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      problems.add(start.get(), rule(e));
      return null;
    }
  }

  /** The rule that a value refuses to break. */
  private static Wording rule(RuntimeException refused) {
    return refused instanceof Refusal refusal
        ? refusal.wording().showing(Shown::line)
        : Wording.of("%s", Shown.line(String.valueOf(refused.getMessage())));
  }

  /** Tells that an object breaks a rule. */
  public <T> @Nullable T refuse(Fields found, String rule, Object... values) {
    problems.add(startOf(found), Wording.of(rule, values));
    return null;
  }

  /** Tells that one of two properties, and not both, must be there. */
  public <T> @Nullable T refuse(Fields found, Field<?> one, Field<?> other) {
    problems.add(
        startOf(found),
        Wording.of(
            "either %s or %s in %s",
            Shown.text(one.name()), Shown.text(other.name()), found.shape().noun()),
        Wording.of(found.has(one) ? "both" : "neither"));
    return null;
  }

  /** Tells what was expected in the place of the current value, and skips it. */
  public <T> @Nullable T expected(String what, Object... values) {
    problems.add(source.where(), Wording.of(what, values), source.shown());
    source.skip();
    return null;
  }

  /** Tells which rule the current value breaks. */
  <T> @Nullable T broken(IllegalArgumentException refused) {
    problems.add(source.where(), rule(refused));
    return null;
  }
}
