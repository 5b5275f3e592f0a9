package org.entente.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.EffectDay;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Violation;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import tools.jackson.databind.JsonNode;

/** One official answer of a case, compared with what the timeline answers. */
final class Answer {
  /** What says which question is asked, and how; all else in an answer is asked. */
  private static final Set<String> FRAME =
      Set.of("on", "known", "source", "note", "of", "outcome", "founding", "why", "between");

  private final Timeline timeline;
  private final JsonNode told;

  private Answer(Timeline timeline, JsonNode told) {
    this.timeline = timeline;
    this.told = told;
  }

  static void check(Agreement agreement, JsonNode told) {
    Agreement known = told.has("known") ? agreement.asKnownOn(day(told.get("known"))) : agreement;
    Answer answer = new Answer(Timeline.of(known), told);
    List<String> asked = new ArrayList<>();
    for (String question : told.propertyNames()) {
      if (!FRAME.contains(question)) {
        asked.add(question);
        answer.check(question, told.get(question));
      }
    }
    assertThat(asked).as("what is asked in " + told).isNotEmpty();
  }

  private void check(String question, JsonNode expected) {
    switch (question) {
      case "parties" -> assertThat(ids(Role.ANY)).isEqualTo(texts(expected));
      case "partners" -> assertThat(ids(Role.PARTNER)).isEqualTo(texts(expected));
      case "in-force" -> assertThat(timeline.on(on()).isInForce()).isEqualTo(expected.asBoolean());
      case "count" -> assertThat(timeline.on(on()).members()).hasSize(expected.asInt());
      case "status" ->
        expected.forEachEntry((party, status) -> assertThat(
                timeline.status(PartyId.of(party), on()).name().toLowerCase(Locale.ROOT))
            .as(party)
            .isEqualTo(status.asString()));
      case "is" -> assertThat(state()).isEqualTo(expected.asString());
      case "completed" -> assertThat(complete().completedOn()).isEqualTo(day(expected));
      case "effect" -> assertThat(effect()).isEqualTo(day(expected));
      case "awaits" ->
        assertThat(((Outcome.Agreed) outcome())
                .awaits().stream()
                    .map(each -> each.name().orElseGet(each::token))
                    .sorted()
                    .toList())
            .isEqualTo(texts(expected));
      case "failed" -> assertThat(((Outcome.Failed) outcome()).failedOn()).isEqualTo(day(expected));
      case "because" ->
        assertThat(word(((Outcome.Failed) outcome()).reason())).isEqualTo(expected.asString());
      case "missing" -> assertThat(sorted(pending().missing())).isEqualTo(texts(expected));
      case "asked" ->
        assertThat(
                sorted(pending().consents().electorate().stream().map(Party::id).toList()))
            .isEqualTo(texts(expected));
      case "asks" -> assertThat(pending().consents().electorate()).hasSize(expected.asInt());
      case "needs" -> assertThat(pending().tally().need()).isEqualTo(expected.asLong());
      case "unmet" -> assertThat(unmet()).containsAll(texts(expected));
      case "by-unanimity" -> assertThat(complete().isByUnanimity()).isEqualTo(expected.asBoolean());
      case "texts" -> assertThat(shown(instruments())).isEqualTo(texts(expected));
      case "says" ->
        texts(expected)
            .forEach(part -> assertThat(String.join("\n", explanation())).contains(part));
      case "entered" ->
        assertThat(timeline.standings().stream()
                .filter(each -> each.isInForce())
                .map(each -> each.day())
                .findFirst())
            .contains(day(expected));
      case "ended" -> assertThat(timeline.endedOn()).isEqualTo(optionalDay(expected));
      case "finds" ->
        assertThat(Audit.of(timeline).findings())
            .extracting(Finding::code)
            .containsAll(texts(expected));
      case "duties-until" ->
        assertThat(timeline.dutiesUntil(PartyId.of(of()), on()).flatMap(EffectDay::day))
            .isEqualTo(optionalDay(expected));
      default -> throw new AssertionError("nothing is known of the question '" + question + "'");
    }
  }

  private enum Role {
    ANY,
    PARTNER
  }

  private LocalDate on() {
    assertThat(told.has("on"))
        .as("an answer for a day must have \"on\": " + told)
        .isTrue();
    return day(told.get("on"));
  }

  private String of() {
    return told.get("of").asString();
  }

  private static LocalDate day(JsonNode node) {
    return LocalDate.parse(node.asString());
  }

  private static Optional<LocalDate> optionalDay(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(day(node));
  }

  /** Texts in alphabetical order, where the order means nothing. */
  private static List<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.asString()));
    return List.copyOf(texts);
  }

  private static List<String> sorted(Iterable<PartyId> parties) {
    Set<String> sorted = new TreeSet<>();
    parties.forEach(each -> sorted.add(each.value()));
    return List.copyOf(sorted);
  }

  private List<String> ids(Role role) {
    return sorted(timeline.on(on()).members().stream()
        .filter(each -> role == Role.ANY || each.role() == org.entente.Role.PARTNER)
        .map(each -> each.party().id())
        .toList());
  }

  private Outcome outcome() {
    return told.has("founding")
        ? timeline.founding(on())
        : timeline.outcome(ActId.of(told.get("outcome").asString()), on());
  }

  private Pending pending() {
    Outcome outcome = outcome();
    assertThat(outcome).isInstanceOf(Pending.class);
    return (Pending) outcome;
  }

  private Outcome.Complete complete() {
    Outcome outcome = outcome();
    assertThat(outcome).isInstanceOf(Outcome.Complete.class);
    return (Outcome.Complete) outcome;
  }

  private LocalDate effect() {
    return complete().dayOfEffect().orElseThrow();
  }

  private String state() {
    return outcome().accept(new Outcome.Visitor<>() {
      @Override
      public String pending(Pending pending) {
        return "pending";
      }

      @Override
      public String agreed(Outcome.Agreed agreed) {
        return "agreed";
      }

      @Override
      public String inEffect(Outcome.InEffect inEffect) {
        return "in-effect";
      }

      @Override
      public String failed(Outcome.Failed failed) {
        return "failed";
      }
    });
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> unmet() {
    return outcome().violations().stream().map(Answer::unmet).toList();
  }

  private static String unmet(Violation violation) {
    return violation.condition() + violation.party().map(id -> " " + id).orElse("");
  }

  private List<Instrument> instruments() {
    if (told.has("between")) {
      List<String> pair = texts(told.get("between"));
      return timeline.on(on()).between(PartyId.of(pair.get(0)), PartyId.of(pair.get(1)));
    }
    return told.has("of")
        ? timeline.on(on()).texts(PartyId.of(of()))
        : timeline.on(on()).texts();
  }

  private static List<String> shown(List<Instrument> texts) {
    Set<String> shown = new TreeSet<>();
    texts.forEach(text ->
        shown.add(text.id() + text.version().map(version -> " " + version).orElse("")));
    return List.copyOf(shown);
  }

  private List<String> explanation() {
    Messages messages = Messages.in(Locale.ENGLISH).naming(timeline.agreement());
    return messages.of(timeline.why(PartyId.of(told.get("why").asString()), on()));
  }
}
