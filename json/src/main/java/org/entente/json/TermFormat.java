package org.entente.json;

import java.time.LocalDate;
import org.entente.Term;
import org.jspecify.annotations.Nullable;

/** A term, alone or as the days of something else. */
final class TermFormat {
  private static final Shape SHAPE = new Shape("a term");
  private static final Days DAYS = new Days(SHAPE);

  private TermFormat() {}

  /** The properties {@code from}, {@code until} and {@code through} of any shape. */
  static final class Days {
    private final Field<LocalDate> from;
    private final Field<LocalDate> until;
    private final Field<LocalDate> through;

    Days(Shape shape) {
      from = shape.optional("from", In::date);
      until = shape.optional("until", In::date);
      through = shape.optional("through", In::date);
    }

    @Nullable
    Term of(Found found, In in) {
      if (found.has(until) && found.has(through)) {
        return in.refuse(found, until, through);
      }
      return in.build(found, () -> term(found));
    }

    private Term term(Found found) {
      LocalDate start = found.orNull(from);
      Term term = start == null ? Term.always() : Term.from(start);
      LocalDate end = found.orNull(until);
      LocalDate last = found.orNull(through);
      if (end != null) {
        return term.until(end);
      }
      return last == null ? term : term.through(last);
    }
  }

  static @Nullable Term read(In in) {
    Found found = in.object(SHAPE);
    return found == null ? null : DAYS.of(found, in);
  }

  static void write(Term term, Out out) {
    out.open(true);
    writeDays(term, out);
    out.close();
  }

  static void writeDays(Term term, Out out) {
    out.text("from", term.from());
    out.text("until", term.until());
  }
}
