package org.entente.json.format;

import java.time.LocalDate;
import org.entente.EffectRule;
import org.entente.Renewal;
import org.entente.Term;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A term, alone or as the days of something else. */
public final class TermFormat {
  private static final Shape SHAPE = new Shape("a term");
  private static final Days DAYS = new Days(SHAPE);
  private static final Field<EffectRule> ENDS = SHAPE.optional("ends", EffectFormat::read);

  private static final Field<Renewal> RENEWAL = SHAPE.optional("renewal", RenewalFormat::read);

  private TermFormat() {}

  /** The properties {@code from}, {@code until} and {@code through} of any shape. */
  public static final class Days {
    private final Field<LocalDate> from;
    private final Field<LocalDate> until;
    private final Field<LocalDate> through;

    Days(Shape shape) {
      from = shape.optional("from", Scalars::date);
      until = shape.optional("until", Scalars::date);
      through = shape.optional("through", Scalars::date);
    }

    @Nullable
    Term of(Fields found, Reader in) {
      if (found.has(until) && found.has(through)) {
        return in.refuse(found, until, through);
      }
      return in.build(found, () -> term(found));
    }

    private Term term(Fields found) {
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

  public static @Nullable Term read(Reader in) {
    Fields found = in.object(SHAPE);
    Term term = found == null ? null : ending(found, in);
    return term == null || found == null || !found.has(RENEWAL)
        ? term
        : in.build(found, () -> term.renewing(found.get(RENEWAL)));
  }

  private static @Nullable Term ending(Fields found, Reader in) {
    if (!found.has(ENDS)) {
      return DAYS.of(found, in);
    }
    Term days = DAYS.of(found, in);
    if (days != null && days.until().isPresent()) {
      return in.refuse(found, "a term must end by a day or by a rule, not by both");
    }
    return days == null ? null : in.build(found, () -> days.until(found.get(ENDS)));
  }

  public static void write(Term term, Writer out) {
    out.open(term.ends().isEmpty() && term.renewal().isEmpty());
    writeDays(term, out);
    out.optional("ends", term.ends(), EffectFormat::write);
    out.optional("renewal", term.renewal(), RenewalFormat::write);
    out.close();
  }

  static void writeDays(Term term, Writer out) {
    out.text("from", term.from());
    out.text("until", term.until());
  }
}
