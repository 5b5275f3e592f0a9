package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.answer.Failure;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;

/** Ids name, and mean nothing: with other ids the same happens on the same days. */
@Tag("3.3")
class RenamingLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void other_names_in_the_same_order_change_nothing_but_names(
      @ForAll("agreements") Agreement agreement) {
    assertThatNamesMeanNothing(agreement, id -> "x-" + id);
  }

  /** Unless nothing but their ids decides between two acts. */
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void other_names_in_another_order_change_nothing_but_names(
      @ForAll("agreements") Agreement agreement) {
    if (!isDecidedByIds(Timeline.of(agreement))) {
      assertThatNamesMeanNothing(agreement, RenamingLaws::mirrored);
    }
  }

  private static boolean isDecidedByIds(Timeline timeline) {
    return Audit.of(timeline).findings().stream()
            .anyMatch(found -> found.code().equals("decided-by-id"))
        || timeline.agreement().acts().stream()
            .map(act -> timeline.outcome(act.id(), LocalDate.MAX))
            .anyMatch(outcome -> outcome instanceof Outcome.Failed failed
                && failed.reason() == Failure.WITHOUT_OBJECT);
  }

  /** One-to-one, and turns the order of ids around where it can. */
  private static String mirrored(String id) {
    StringBuilder mirrored = new StringBuilder();
    for (char c : id.toCharArray()) {
      mirrored.append((char) ('~' - c + '!'));
    }
    return mirrored.toString();
  }

  private static void assertThatNamesMeanNothing(Agreement agreement, UnaryOperator<String> names) {
    Renaming renaming = new Renaming(names);
    Agreement renamed = renaming.of(agreement);
    Timeline before = Timeline.of(agreement);
    Timeline after = Timeline.of(renamed);
    for (LocalDate day : View.DAYS) {
      assertThat(seen(after, day, id -> id)).as("on " + day).isEqualTo(seen(before, day, names));
    }
  }

  /** Who is a party, which texts hold, and what each act has come to; under other names. */
  private static Map<String, Object> seen(
      Timeline timeline, LocalDate day, UnaryOperator<String> names) {
    Map<String, Object> seen = new TreeMap<>();
    Standing standing = timeline.on(day);
    seen.put("in force", standing.isInForce());
    seen.put("term", standing.term());
    seen.put(
        "members",
        standing.members().stream()
            .map(each -> List.of(
                names.apply(each.party().id().value()),
                each.role(),
                each.since(),
                each.boundSince(),
                each.by().map(ActId::value).map(names),
                each.predecessors().stream()
                    .map(before -> names.apply(before.party().value()) + " " + before.until())
                    .collect(Collectors.toSet())))
            .collect(Collectors.toSet()));
    seen.put("texts", texts(standing.texts(), names));
    for (Membership each : standing.members()) {
      PartyId party = each.party().id();
      seen.put("texts of " + names.apply(party.value()), texts(standing.texts(party), names));
    }
    for (Act act : timeline.agreement().acts()) {
      seen.put(
          "act " + names.apply(act.id().value()), fate(timeline.outcome(act.id(), day), names));
    }
    seen.put("founding", fate(timeline.founding(day), names));
    return seen;
  }

  private static Object texts(List<Instrument> texts, UnaryOperator<String> names) {
    return texts.stream()
        .map(text -> List.of(names.apply(text.id().value()), text.version()))
        .collect(Collectors.toSet());
  }

  private static Object renamed(Map<String, String> parameters, UnaryOperator<String> names) {
    Map<String, String> renamed = new TreeMap<>(parameters);
    renamed.computeIfPresent("predecessor", (name, party) -> names.apply(party));
    return renamed;
  }

  private static Object fate(Outcome outcome, UnaryOperator<String> names) {
    if (outcome instanceof Outcome.Agreed || outcome instanceof Outcome.InEffect) {
      return outcome;
    }
    Set<Object> violations = outcome.violations().stream()
        .map(each -> List.of(
            each.code(),
            each.party().map(PartyId::value).map(names),
            each.instrument().map(text -> names.apply(text.value())),
            renamed(each.parameters(), names)))
        .collect(Collectors.toSet());
    return outcome instanceof Outcome.Failed failed
        ? List.of(failed.failedOn(), failed.reason(), violations)
        : violations;
  }
}
