package org.entente.json;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.EffectRule;
import org.jspecify.annotations.Nullable;

/** When an act takes effect: a word, or an object with one property that names the rule. */
final class EffectFormat {
  private static final String ON_COMPLETION = "on-completion";
  private static final Read<List<EffectRule>> RULES = In.listOf("rules", EffectFormat::read);

  private static final Shape SHAPE = new Shape("a rule of effect");
  private static final Field<Period> AFTER = SHAPE.optional("after", In::period);
  private static final Field<Period> FIRST_OF_MONTH_AFTER =
      SHAPE.optional("first-of-month-after", In::periodOrNone);
  private static final Shape TURNS = new Shape("the days on which effect recurs");
  private static final Field<LocalDate> FIRST = TURNS.required("first", In::date);
  private static final Field<Period> EVERY = TURNS.required("every", In::period);
  private static final Field<Period> NOTICE = TURNS.optional("notice", In::period);
  private static final Field<EffectRule> RECURRING =
      SHAPE.optional("recurring", EffectFormat::readRecurring);
  private static final Field<LocalDate> ON = SHAPE.optional("on", In::date);
  private static final Field<EffectRule> OTHERWISE =
      SHAPE.optional("otherwise", EffectFormat::read);
  private static final Field<List<EffectRule>> LATEST_OF = SHAPE.optional("latest-of", RULES);
  private static final Field<List<EffectRule>> EARLIEST_OF = SHAPE.optional("earliest-of", RULES);
  private static final Field<LocalDate> RETROACTIVE_TO = SHAPE.optional("retroactive-to", In::date);

  private EffectFormat() {}

  static @Nullable EffectRule read(In in) {
    boolean isText = in.tokens().kind() == Tokens.TEXT;
    if (isText && in.tokens().text().equals(ON_COMPLETION)) {
      return EffectRule.onCompletion();
    }
    if (in.tokens().kind() != Tokens.OBJECT) {
      return in.expected("a rule of effect: \"on-completion\" or an object");
    }
    Found found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    boolean isOne = found.count() == (found.has(OTHERWISE) ? 2 : 1);
    if (!isOne || (found.has(OTHERWISE) && !found.has(ON))) {
      return in.refuse(
          found,
          "a rule of effect must have exactly one of the properties after, first-of-month-after,"
              + " recurring, on, latest-of, earliest-of, retroactive-to; and otherwise only beside on");
    }
    return in.build(found, () -> build(found));
  }

  private static EffectRule build(Found found) {
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
      return new EffectRule.On(found.get(ON), Optional.ofNullable(found.orNull(OTHERWISE)));
    }
    if (found.has(LATEST_OF)) {
      return new EffectRule.LatestOf(found.get(LATEST_OF));
    }
    if (found.has(EARLIEST_OF)) {
      return new EffectRule.EarliestOf(found.get(EARLIEST_OF));
    }
    return EffectRule.retroactiveTo(found.get(RETROACTIVE_TO));
  }

  private static @Nullable EffectRule readRecurring(In in) {
    Found found = in.object(TURNS);
    return found == null
        ? null
        : in.build(
            found,
            () -> EffectRule.recurring(found.get(FIRST), found.get(EVERY))
                .withNotice(found.has(NOTICE) ? found.get(NOTICE) : Period.ZERO));
  }

  static void write(EffectRule rule, Out out) {
    if (rule instanceof EffectRule.OnCompletion) {
      out.text(ON_COMPLETION);
    } else {
      out.open(!(rule instanceof EffectRule.LatestOf || rule instanceof EffectRule.EarliestOf));
      writeOnly(rule, out);
      out.close();
    }
  }

  private static void writeRecurring(EffectRule.Recurring rule, Out out) {
    out.open(true);
    out.date("first", rule.first());
    out.text("every", rule.every().toString());
    if (!rule.notice().isZero()) {
      out.text("notice", rule.notice().toString());
    }
    out.close();
  }

  private static void writeOnly(EffectRule rule, Out out) {
    if (rule instanceof EffectRule.After after) {
      out.text("after", after.period().toString());
    } else if (rule instanceof EffectRule.FirstOfMonthAfter first) {
      out.text("first-of-month-after", first.period().toString());
    } else if (rule instanceof EffectRule.Recurring recurring) {
      out.value("recurring", recurring, EffectFormat::writeRecurring);
    } else if (rule instanceof EffectRule.On on) {
      out.date("on", on.date());
      if (on.fallback().isPresent()) {
        out.value("otherwise", on.fallback().get(), EffectFormat::write);
      }
    } else if (rule instanceof EffectRule.LatestOf latest) {
      out.list("latest-of", latest.rules(), EffectFormat::write);
    } else if (rule instanceof EffectRule.EarliestOf earliest) {
      out.list("earliest-of", earliest.rules(), EffectFormat::write);
    } else if (rule instanceof EffectRule.RetroactiveTo retroactive) {
      out.date("retroactive-to", retroactive.date());
    }
  }
}
