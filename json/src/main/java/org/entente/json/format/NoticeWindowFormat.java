package org.entente.json.format;

import java.time.Period;
import java.util.Optional;
import org.entente.EffectRule;
import org.entente.NoticeWindow;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** When notice can be given: from a day on, or before the end of a term. */
public final class NoticeWindowFormat {
  private static final Shape BEFORE_END = new Shape("a time before the end of a term");
  private static final Field<Period> EARLIEST = BEFORE_END.required("earliest", Scalars::period);
  private static final Field<Period> LATEST = BEFORE_END.required("latest", Scalars::period);

  private static final Shape SHAPE = new Shape("a time for notice");
  private static final Field<EffectRule> FROM = SHAPE.optional("from", EffectFormat::read);
  private static final Field<Period> OPEN = SHAPE.optional("open", Scalars::period);
  private static final Field<Period> EVERY = SHAPE.optional("every", Scalars::period);
  private static final Field<NoticeWindow> IN_TERM =
      SHAPE.optional("before-end", NoticeWindowFormat::readBeforeEnd);

  private NoticeWindowFormat() {}

  public static @Nullable NoticeWindow read(Reader in) {
    Fields found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    if (found.has(IN_TERM) == found.has(FROM) || (found.has(IN_TERM) && found.count() > 1)) {
      return in.refuse(
          found,
          "a time for notice must have exactly one of the properties from, before-end; open and"
              + " every only beside from");
    }
    return in.build(
        found,
        () -> found.has(IN_TERM)
            ? found.get(IN_TERM)
            : new NoticeWindow.From(
                found.get(FROM),
                Optional.ofNullable(found.orNull(EVERY)),
                Optional.ofNullable(found.orNull(OPEN))));
  }

  private static @Nullable NoticeWindow readBeforeEnd(Reader in) {
    return in.object(
        BEFORE_END, found -> NoticeWindow.beforeEnd(found.get(EARLIEST), found.get(LATEST)));
  }

  public static void write(NoticeWindow window, Writer out) {
    out.open(window instanceof NoticeWindow.BeforeEnd);
    if (window instanceof NoticeWindow.From from) {
      out.value("from", from.opens(), EffectFormat::write);
      out.text("open", from.lasts());
      out.text("every", from.every());
    } else if (window instanceof NoticeWindow.BeforeEnd last) {
      out.value("before-end", last, NoticeWindowFormat::writeBeforeEnd);
    }
    out.close();
  }

  private static void writeBeforeEnd(NoticeWindow.BeforeEnd last, Writer out) {
    out.open(true);
    out.text("earliest", last.earliest().toString());
    out.text("latest", last.latest().toString());
    out.close();
  }
}
