package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.Scene.provisions;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Successions that come back, or that multiply: each is answered, or refused at once. */
@Tag("3.13")
class EntangledSuccessionsTest {
  private static final Party ZWOLLE = party("zwolle");

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 1, 1).plusDays(number);
  }

  private static Party party(String id) {
    return Party.of(id, id);
  }

  private static Agreement.Builder agreement(Party... parties) {
    return Agreement.builder()
        .provisions(provisions().build())
        .id("covenant")
        .title("Covenant")
        .addFounders(parties)
        .given(Given.of(day(0), "a letter"));
  }

  private static Succession succession(int on, List<String> predecessors, String... successors) {
    return Succession.builder()
        .id("succession-" + on)
        .on(day(on))
        .predecessors(predecessors.stream().map(PartyId::of).toList())
        .successors(
            List.of(successors).stream().map(EntangledSuccessionsTest::party).toList())
        .build();
  }

  @Test
  void should_refuse_splits_and_mergers_that_multiply_places() {
    Agreement.Builder agreement = agreement(party("p0"));
    for (int i = 0; i < 40; i++) {
      agreement.addActs(
          succession(2 * i + 1, List.of("p" + i), "left-" + i, "right-" + i),
          succession(2 * i + 2, List.of("left-" + i, "right-" + i), "p" + (i + 1)));
    }

    assertThatIllegalArgumentException()
        .isThrownBy(agreement::build)
        .withMessage("the successions of agreement 'covenant' must not lead to party 'p8' by more"
            + " than 1000 lines, or by a longer one");
  }

  @Test
  void should_follow_a_long_line_and_refuse_an_endless_one() {
    Agreement.Builder agreement = agreement(party("p0"));
    for (int i = 0; i < 999; i++) {
      agreement.addActs(succession(i + 1, List.of("p" + i), "p" + (i + 1)));
    }

    assertThat(Timeline.of(agreement.build()).on(day(999)).isPartner(party("p999")))
        .isTrue();

    agreement.addActs(succession(1000, List.of("p999"), "p1000"));
    assertThatIllegalArgumentException().isThrownBy(agreement::build);
  }

  @Test
  void should_count_the_consent_of_all_that_one_heir_has_absorbed_day_after_day() {
    List<Party> others = IntStream.range(0, 60).mapToObj(i -> party("p" + i)).toList();
    Amendment.Builder amendment = Amendment.builder()
        .id("text")
        .consent(ConsentRule.after(Period.ofDays(100), ConsentRule.everyPartner()))
        .addSignatures(Signature.of(ZWOLLE, day(1)));
    others.forEach(each -> amendment.addSignatures(Signature.of(each, day(1))));
    Agreement.Builder agreement = agreement(ZWOLLE)
        .addAllFounders(others)
        .addActs(amendment.build(), succession(2, List.of("zwolle"), "heir"));
    for (int i = 0; i < others.size(); i++) {
      agreement.addActs(succession(i + 3, List.of("p" + i), "heir"));
    }

    Outcome outcome = Timeline.of(agreement.build()).outcome("text", day(101));

    assertThat(outcome.isInEffect()).isTrue();
  }

  @Test
  void should_explain_a_newcomer_that_was_renamed_and_named_back() {
    Timeline timeline = Timeline.of(agreement(ZWOLLE)
        .addActs(
            Accession.builder()
                .id("joins")
                .party(party("newcomer"))
                .addSignatures(Signature.of(ZWOLLE, day(1)))
                .build(),
            succession(2, List.of("newcomer"), "other"),
            succession(3, List.of("other"), "newcomer"))
        .build());

    assertThat(Reasons.steps(timeline.why(PartyId.of("newcomer"), day(4))))
        .extracting(step -> step.code())
        .contains("act-pending");
    assertThat(Reasons.unmet(timeline.why(PartyId.of("newcomer"), day(4)))).hasSize(1);
  }

  @Test
  void should_not_call_consent_what_a_newcomer_took_back_without_saying_so() {
    Timeline timeline = Timeline.of(agreement(ZWOLLE)
        .addActs(Accession.builder()
            .id("joins")
            .party(party("newcomer"))
            .addSignatures(Signature.of(party("newcomer"), day(1)))
            .addRevocations(Revocation.of(party("newcomer"), day(2)))
            .build())
        .build());

    assertThat(Reasons.steps(timeline.why(PartyId.of("newcomer"), day(2))))
        .extracting(step -> step.code())
        .containsSubsequence("consent", "took-back", "act-pending");
  }
}
