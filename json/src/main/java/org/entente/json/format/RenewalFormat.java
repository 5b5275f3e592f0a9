package org.entente.json.format;

import java.time.Period;
import java.util.Optional;
import org.entente.ConsentRule;
import org.entente.Renewal;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** How a term is renewed. */
public final class RenewalFormat {
  private static final Shape SHAPE = new Shape("a renewal");
  private static final Field<Period> EVERY = SHAPE.required("every", Scalars::period);
  private static final Field<Period> NOTICE = SHAPE.optional("notice", Scalars::periodOrNone);
  private static final Field<Integer> TIMES = SHAPE.optional("times", Scalars::count);
  private static final Field<ConsentRule> BLOCKED_BY =
      SHAPE.optional("blocked-by", ConsentFormat::read);

  private RenewalFormat() {}

  public static @Nullable Renewal read(Reader in) {
    return in.object(SHAPE, RenewalFormat::build);
  }

  private static Renewal build(Fields found) {
    Period notice = found.has(NOTICE) ? found.get(NOTICE) : Period.ZERO;
    Renewal plain = Renewal.every(found.get(EVERY), notice);
    return new Renewal(
        plain.every(),
        notice,
        Optional.ofNullable(found.orNull(TIMES)),
        found.has(BLOCKED_BY) ? found.get(BLOCKED_BY) : plain.blockedBy());
  }

  public static void write(Renewal renewal, Writer out) {
    out.open(true);
    out.text("every", renewal.every().toString());
    if (!renewal.notice().isZero()) {
      out.text("notice", renewal.notice().toString());
    }
    renewal.times().ifPresent(count -> out.number("times", count));
    if (!renewal.blockedBy().equals(ConsentRule.atLeast(1))) {
      out.value("blocked-by", renewal.blockedBy(), ConsentFormat::write);
    }
    out.close();
  }
}
