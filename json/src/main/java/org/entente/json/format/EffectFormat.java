package org.entente.json.format;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Anchor;
import org.entente.EffectRule;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Read;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.read.Source;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** When an act takes effect: a word, or an object with one property that names the rule. */
public final class EffectFormat {
  private static final String ON_COMPLETION = "on-completion";
  private static final Forms FORMS = new Forms();
  private static final Read<List<EffectRule>> RULES = Lists.of("rules", EffectFormat::read);

  private static final Shape SHAPE = new Shape("a rule of effect");
  private static final Field<Period> AFTER = SHAPE.optional("after", Scalars::period);
  private static final Field<Period> FIRST_OF_MONTH_AFTER =
      SHAPE.optional("first-of-month-after", Scalars::periodOrNone);
  private static final Shape TURNS = new Shape("the days on which effect recurs");
  private static final Field<LocalDate> FIRST = TURNS.required("first", Scalars::date);
  private static final Field<Period> EVERY = TURNS.required("every", Scalars::period);
  private static final Field<Period> NOTICE = TURNS.optional("notice", Scalars::period);
  private static final Field<MonthDay> NOTICE_BY =
      TURNS.optional("notice-by", EffectFormat::readDayOfYear);
  private static final Field<EffectRule> RECURRING =
      SHAPE.optional("recurring", EffectFormat::readRecurring);
  private static final Field<LocalDate> ON = SHAPE.optional("on", Scalars::date);
  private static final Field<Boolean> INCLUSIVE = SHAPE.optional("inclusive", Scalars::flag);
  private static final Field<EffectRule> OTHERWISE =
      SHAPE.optional("otherwise", EffectFormat::read);
  private static final Field<List<EffectRule>> LATEST_OF = SHAPE.optional("latest-of", RULES);
  private static final Field<List<EffectRule>> EARLIEST_OF = SHAPE.optional("earliest-of", RULES);
  private static final Field<LocalDate> RETROACTIVE_TO =
      SHAPE.optional("retroactive-to", Scalars::date);
  private static final Field<EffectRule> ONCE = SHAPE.optional("once", EffectFormat::read);
  private static final Field<EffectRule> FIRST_RULE = SHAPE.optional("first", EffectFormat::read);
  private static final Field<EffectRule> THEN = SHAPE.optional("then", EffectFormat::read);
  private static final Field<Anchor> FROM = SHAPE.optional("from", AnchorFormat::read);
  private static final Field<EffectRule> RULE = SHAPE.optional("rule", EffectFormat::read);
  private static final Field<LocalDate> BY = SHAPE.optional("by", Scalars::date);
  private static final Map<Field<?>, Field<?>> BESIDE = Map.of(
      OTHERWISE, ON, INCLUSIVE, ON, ONCE, RETROACTIVE_TO, FIRST_RULE, THEN, RULE, FROM, BY, FROM);

  private EffectFormat() {}

  public static @Nullable EffectRule read(Reader in) {
    boolean isText = in.source().kind() == Source.TEXT;
    if (isText && in.source().text().equals(ON_COMPLETION)) {
      return EffectRule.onCompletion();
    }
    if (in.source().kind() != Source.OBJECT) {
      return in.expected("a rule of effect: \"on-completion\" or an object");
    }
    Fields found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    long beside = BESIDE.keySet().stream().filter(found::has).count();
    boolean isBeside = BESIDE.entrySet().stream()
        .allMatch(each -> !found.has(each.getKey()) || found.has(each.getValue()));
    boolean isWhole =
        found.has(THEN) == found.has(FIRST_RULE) && found.has(FROM) == found.has(RULE);
    if (found.count() != beside + 1 || !isBeside || !isWhole) {
      return in.refuse(
          found,
          "a rule of effect must have exactly one of the properties after, first-of-month-after,"
              + " recurring, on, latest-of, earliest-of, retroactive-to, then, from; inclusive and"
              + " otherwise only beside on; once only beside retroactive-to; first beside then,"
              + " always; rule beside from, always, and by only there");
    }
    return in.build(found, () -> build(found));
  }

  private static EffectRule build(Fields found) {
    if (found.has(AFTER)) {
      return EffectRule.after(found.get(AFTER));
    }
    if (found.has(FIRST_OF_MONTH_AFTER)) {
      return EffectRule.firstOfMonthAfter(found.get(FIRST_OF_MONTH_AFTER));
    }
    if (found.has(RECURRING)) {
      return found.get(RECURRING);
    }
    if (found.has(ON)) {
      return new EffectRule.On(
          found.get(ON),
          found.has(INCLUSIVE) && found.get(INCLUSIVE),
          Optional.ofNullable(found.orNull(OTHERWISE)));
    }
    if (found.has(LATEST_OF)) {
      return new EffectRule.LatestOf(found.get(LATEST_OF));
    }
    if (found.has(EARLIEST_OF)) {
      return new EffectRule.EarliestOf(found.get(EARLIEST_OF));
    }
    if (found.has(FROM)) {
      return new EffectRule.From(
          found.get(FROM), found.get(RULE), Optional.ofNullable(found.orNull(BY)));
    }
    if (found.has(THEN)) {
      return EffectRule.then(found.get(FIRST_RULE), found.get(THEN));
    }
    return new EffectRule.RetroactiveTo(
        found.get(RETROACTIVE_TO), Optional.ofNullable(found.orNull(ONCE)));
  }

  private static @Nullable MonthDay readDayOfYear(Reader in) {
    boolean isText = in.source().kind() == Source.TEXT;
    try {
      return isText
          ? MonthDay.parse("--" + in.source().text())
          : in.expected("a day of the year such as \"06-30\"");
    } catch (DateTimeParseException e) {
      return in.expected("a day of the year that exists, as month-day, such as \"06-30\"");
    }
  }

  private static @Nullable EffectRule readRecurring(Reader in) {
    return in.object(
        TURNS,
        found -> new EffectRule.Recurring(
            found.get(FIRST),
            found.get(EVERY),
            found.has(NOTICE) ? found.get(NOTICE) : Period.ZERO,
            Optional.ofNullable(found.orNull(NOTICE_BY))));
  }

  public static void write(EffectRule rule, Writer out) {
    rule.accept(FORMS).write(out);
  }

  /** How each kind of rule is written. */
  private static final class Forms implements EffectRule.Visitor<Form> {
    @Override
    public Form onCompletion(EffectRule.OnCompletion rule) {
      return Form.word(ON_COMPLETION);
    }

    @Override
    public Form after(EffectRule.After rule) {
      return Form.flat(out -> out.text("after", rule.period().toString()));
    }

    @Override
    public Form firstOfMonthAfter(EffectRule.FirstOfMonthAfter rule) {
      return Form.flat(out -> out.text("first-of-month-after", rule.period().toString()));
    }

    @Override
    public Form recurring(EffectRule.Recurring rule) {
      return Form.flat(out -> out.value("recurring", rule, EffectFormat::writeRecurring));
    }

    @Override
    public Form on(EffectRule.On rule) {
      return Form.flat(out -> {
        out.date("on", rule.date());
        if (rule.isInclusive()) {
          out.flag("inclusive", true);
        }
        out.optional("otherwise", rule.fallback(), EffectFormat::write);
      });
    }

    @Override
    public Form latestOf(EffectRule.LatestOf rule) {
      return Form.deep(out -> out.list("latest-of", rule.rules(), EffectFormat::write));
    }

    @Override
    public Form earliestOf(EffectRule.EarliestOf rule) {
      return Form.deep(out -> out.list("earliest-of", rule.rules(), EffectFormat::write));
    }

    @Override
    public Form retroactiveTo(EffectRule.RetroactiveTo rule) {
      return Form.flat(out -> {
        out.date("retroactive-to", rule.date());
        out.optional("once", rule.rule(), EffectFormat::write);
      });
    }

    @Override
    public Form from(EffectRule.From rule) {
      return Form.flat(out -> {
        out.value("from", rule.anchor(), AnchorFormat::write);
        out.value("rule", rule.rule(), EffectFormat::write);
        out.text("by", rule.by());
      });
    }

    @Override
    public Form then(EffectRule.Then rule) {
      return Form.deep(out -> {
        out.value("first", rule.first(), EffectFormat::write);
        out.value("then", rule.next(), EffectFormat::write);
      });
    }
  }

  private static void writeRecurring(EffectRule.Recurring rule, Writer out) {
    out.open(true);
    out.date("first", rule.first());
    out.text("every", rule.every().toString());
    if (!rule.notice().isZero()) {
      out.text("notice", rule.notice().toString());
    }
    rule.noticeBy().ifPresent(day -> out.text("notice-by", day.toString().substring(2)));
    out.close();
  }
}
