package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.service.answer.Covenant.day;

import java.util.Optional;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Signature;
import org.entente.Term;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void should_find_nothing_when_only_the_order_of_facts_differs() {
    Agreement first = Covenant.founded();
    Agreement second = first.withSignatures(
        first.signatures().get(2), first.signatures().get(0), first.signatures().get(1));

    Differences.OfVersions found = Differences.between(first, second);

    assertThat(found.added()).isEmpty();
    assertThat(found.removed()).isEmpty();
    assertThat(found.changed()).isEmpty();
  }

  @Test
  void should_name_the_fact_that_was_added_or_is_no_longer_there() {
    Agreement first = Covenant.founded();
    Agreement second =
        new OneFact(Optional.empty(), Signature.of(Covenant.NORTH, day("2022-12-20"))).in(first);

    assertThat(Differences.between(first, second).added())
        .extracting(Entry::kind, entry -> entry.on().orElseThrow())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("signature", day("2022-12-20")));
    assertThat(Differences.between(second, first).removed()).hasSize(1);
  }

  @Test
  void should_name_an_act_and_its_facts() {
    assertThat(Differences.between(Covenant.founded(), Covenant.withNewcomer()).added())
        .extracting(Entry::kind)
        .containsExactlyInAnyOrder(
            "act-accession",
            "decision",
            "signature",
            "signature",
            "signature",
            "revocation",
            "objection");
  }

  @Test
  void should_name_the_parts_that_were_changed() {
    Agreement first = Covenant.founded();

    assertThat(Differences.between(first, first.withTitle("Other").withTerm(Term.always()))
            .changed())
        .containsExactly("title", "term");
    assertThat(
            Differences.between(first, first.withOthers(Party.of("far", "Far"))).changed())
        .containsExactly("parties");
    assertThat(Differences.between(first, first.withObjectives("a new one")).changed())
        .containsExactly("rest");
  }

  @Test
  void should_name_who_is_bound_on_one_day_and_not_on_another() {
    Timeline timeline = Timeline.of(Covenant.withNotice());

    Differences.OfDays found =
        Differences.between(timeline.on(day("2025-05-31")), timeline.on(day("2025-06-01")));

    assertThat(found.left()).containsExactly(Covenant.SOUTH.id());
    assertThat(found.joined()).isEmpty();
    assertThat(found.inForceAfter()).isTrue();
  }
}
