package org.entente.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.Anchor;
import org.entente.EffectRule;

/**
 * Rules of effect in words.
 *
 * @param basis by the words of which basis time runs: that of completion, of a notice, or of a day
 *     that is named
 * @param base the day from which time runs, if it is named
 */
record EffectPhrases(Messages messages, String basis, String base)
    implements EffectRule.Visitor<String> {
  static EffectPhrases ofCompletion(Messages messages) {
    return new EffectPhrases(messages, "", "");
  }

  static EffectPhrases ofNotice(Messages messages) {
    return new EffectPhrases(messages, ".of-notice", "");
  }

  private EffectPhrases from(String day) {
    return new EffectPhrases(messages, ".from", day);
  }

  private String text(String key, Map<String, String> values) {
    Map<String, String> all = new TreeMap<>(values);
    all.put("base", base);
    return messages.text("effect." + key + basis, all);
  }

  @Override
  public String onCompletion(EffectRule.OnCompletion rule) {
    return text("on-completion", Map.of());
  }

  @Override
  public String after(EffectRule.After rule) {
    return text("after", Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String firstOfMonthAfter(EffectRule.FirstOfMonthAfter rule) {
    String key = rule.period().isZero() ? "first-of-next-month" : "first-of-month-after";
    return text(key, Map.of("period", messages.of(rule.period())));
  }

  @Override
  public String recurring(EffectRule.Recurring rule) {
    LocalDate first = rule.first();
    Map<String, String> days = Map.of(
        "day", first.toString(),
        "date", messages.dateOf(first),
        "year", Integer.toString(first.getYear()),
        "every", messages.of(rule.every()),
        "period", messages.of(rule.notice()));
    boolean isEachYear = rule.every().equals(Period.ofYears(1)) && !isLeapDay(first);
    String key = isEachYear ? "each-year" : "recurring";
    String turn = text(key + (rule.notice().isZero() ? "" : ".notice"), days);
    Optional<String> last = rule.noticeBy().map(day -> messages.dateOf(day.atYear(2000)));
    return last.map(day -> turn + ", " + text("notice-by", Map.of("date", day))).orElse(turn);
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
  }

  @Override
  public String on(EffectRule.On rule) {
    String key = rule.isInclusive() ? "on.inclusive" : "on";
    String day = text(key, Map.of("day", rule.date().toString()));
    Optional<String> otherwise = rule.fallback()
        .map(other -> messages.text("effect.otherwise", Map.of("rule", part(other))));
    return otherwise.map(other -> day + ", " + other).orElse(day);
  }

  @Override
  public String latestOf(EffectRule.LatestOf rule) {
    return messages.text("effect.latest-of", Map.of("rules", parts(rule.rules())));
  }

  @Override
  public String earliestOf(EffectRule.EarliestOf rule) {
    return messages.text("effect.earliest-of", Map.of("rules", parts(rule.rules())));
  }

  @Override
  public String retroactiveTo(EffectRule.RetroactiveTo rule) {
    String back =
        messages.text("effect.retroactive-to", Map.of("day", rule.date().toString()));
    return rule.rule()
        .map(once -> messages.text("effect.once", Map.of("rule", part(once), "back", back)))
        .orElse(back);
  }

  @Override
  public String then(EffectRule.Then rule) {
    String next = from(messages.text("base.that-day")).part(rule.next());
    return messages.text("effect.then", Map.of("first", part(rule.first()), "next", next));
  }

  @Override
  public String from(EffectRule.From rule) {
    String day = messages.of(rule.anchor());
    String effect =
        rule.anchor().equals(Anchor.COMPLETION) ? part(rule.rule()) : from(day).part(rule.rule());
    return rule.by()
        .map(last -> messages.text(
            "effect.by", Map.of("rule", effect, "anchor", day, "day", last.toString())))
        .orElse(effect);
  }

  private String parts(List<EffectRule> rules) {
    return rules.stream().map(this::part).collect(Collectors.joining("; "));
  }

  private String part(EffectRule rule) {
    boolean joins = rule instanceof EffectRule.LatestOf || rule instanceof EffectRule.EarliestOf;
    return joins ? "(" + rule.accept(this) + ")" : rule.accept(this);
  }
}
