package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.answer.Standing;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.testkit.jqwik.Feature;
import org.entente.timeline.Timeline;

/** What the texts of each party, of all, and between two have to do with one another. */
@Tag("8.2")
class TextLaws {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Provide
  Arbitrary<Agreement> withoutReachingBack() {
    return Dossiers.ofEverything().without(Feature.RETROACTION).agreements();
  }

  private static List<PartyId> parties(Standing standing) {
    return standing.members().stream().map(member -> member.party().id()).toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_applies_between_two_is_symmetric_and_of_one_with_itself_its_own(
      @ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      Standing standing = timeline.on(day);
      for (PartyId a : parties(standing)) {
        assertThat(standing.between(a, a)).isEqualTo(standing.texts(a));
        for (PartyId b : parties(standing)) {
          assertThat(standing.between(a, b)).isEqualTo(standing.between(b, a));
          assertThat(standing.texts(a))
              .extracting(Instrument::id)
              .containsAll(standing.between(a, b).stream().map(Instrument::id).toList());
        }
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void each_party_has_what_all_have_in_some_version(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      Standing standing = timeline.on(day);
      for (PartyId party : parties(standing)) {
        assertThat(standing.texts(party))
            .extracting(Instrument::id)
            .containsAll(standing.texts().stream().map(Instrument::id).toList());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void one_that_has_just_joined_has_the_latest_of_everything(
      @ForAll("withoutReachingBack") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (LocalDate day : View.DAYS) {
      Standing standing = timeline.on(day);
      for (PartyId newcomer : parties(standing)) {
        if (standing.member(newcomer).orElseThrow().boundSince().equals(day)
            && !timeline.on(day.minusDays(1)).isParty(newcomer)) {
          for (PartyId other : parties(standing)) {
            assertThat(standing.between(newcomer, other)).isEqualTo(standing.texts(other));
          }
        }
      }
    }
  }
}
