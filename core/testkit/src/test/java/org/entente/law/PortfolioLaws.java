package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.PartyId;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.answer.Upcoming;
import org.entente.portfolio.Engagement;
import org.entente.portfolio.Portfolio;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Timeline;

/** What is asked of many agreements at once is what each of them answers. */
@Tag("11.2")
class PortfolioLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = "20261127")
  void it_answers_as_its_timelines_do(
      @ForAll @Size(min = 1, max = 4) List<@From("agreements") Agreement> agreements) {
    List<Timeline> timelines = new ArrayList<>();
    for (Agreement agreement : agreements) {
      AgreementId id = AgreementId.of("agreement-" + timelines.size());
      timelines.add(Timeline.of(agreement.withId(id)));
    }
    Portfolio portfolio = Portfolio.of(timelines);
    List<PartyId> parties = timelines.stream()
        .flatMap(each -> each.agreement().knownParties().keySet().stream())
        .distinct()
        .toList();
    for (LocalDate day : View.DAYS) {
      for (PartyId party : parties) {
        assertThat(portfolio.engagements(party, day))
            .as(party + " on " + day)
            .extracting(Engagement::timeline)
            .containsExactlyElementsOf(
                timelines.stream().filter(each -> isEngaged(each, party, day)).toList());
        for (Engagement each : portfolio.engagements(party, day)) {
          assertThat(each.boundUntil()).isEqualTo(boundUntil(each.timeline(), party, day));
        }
        PartyId other = parties.get(0);
        assertThat(portfolio.common(party, other, day))
            .containsExactlyElementsOf(timelines.stream()
                .filter(each -> each.on(day).isParty(party) && each.on(day).isParty(other))
                .map(each -> each.agreement().id())
                .toList());
      }
      assertThat(portfolio.changes(day, LocalDate.MAX))
          .extracting(Portfolio.Changed::event)
          .containsExactlyInAnyOrderElementsOf(timelines.stream()
              .flatMap(each -> each.events().stream())
              .filter(event -> !event.on().isBefore(day))
              .toList());
    }
  }

  private static boolean isEngaged(Timeline timeline, PartyId party, LocalDate day) {
    if (!timeline.agreement().knownParties().containsKey(party)) {
      return false;
    }
    Stream<Outcome> asked =
        Stream.concat(Stream.of(timeline.founding(day)), timeline.pending(day).values().stream());
    return timeline.status(party, day) != PartyStatus.THIRD
        || asked.anyMatch(
            each -> each instanceof Pending pending && pending.missing().contains(party));
  }

  private static Optional<LocalDate> boundUntil(Timeline timeline, PartyId party, LocalDate day) {
    if (!timeline.on(day).isParty(party)) {
      return Optional.empty();
    }
    return timeline.standings().stream()
        .filter(each -> each.day().isAfter(day) && !each.isParty(party))
        .map(each -> each.day())
        .findFirst();
  }

  /** What lies ahead of a day is told from nothing that is dated later. */
  @Tag("11.1")
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = "20261127")
  void what_lies_ahead_is_known_on_the_day(@ForAll("agreements") Agreement agreement) {
    for (LocalDate day : View.DAYS) {
      List<Upcoming> ahead = Timeline.of(agreement).ahead(day);
      assertThat(Timeline.of(agreement.datedUpTo(day)).ahead(day)).isEqualTo(ahead);
      assertThat(ahead).isSortedAccordingTo(Upcoming.IN_ORDER);
      assertThat(ahead).allSatisfy(each -> assertThat(each.on()).isAfterOrEqualTo(day));
    }
  }
}
