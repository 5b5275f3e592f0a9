package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.service.answer.Covenant.day;

import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Signature;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class MembershipSpansTest {
  private static Stream<String> spans(Agreement agreement) {
    return MembershipSpans.of(Timeline.of(agreement)).stream()
        .map(span -> span.party() + " " + span.from() + " "
            + span.until().map(Object::toString).orElse("..") + (span.given() ? " given" : ""));
  }

  @Test
  void should_end_with_the_agreement() {
    assertThat(spans(Covenant.founded()))
        .containsExactlyInAnyOrder(
            "north 2023-01-01 2027-01-01",
            "east 2023-01-01 2027-01-01",
            "south 2023-01-01 2027-01-01");
  }

  @Test
  void should_have_two_spans_when_a_party_leaves_and_comes_back() {
    Agreement back = Covenant.withNotice()
        .withAct(Accession.builder()
            .id("south-again")
            .party(Covenant.SOUTH)
            .addSignatures(Signature.of(Covenant.SOUTH, day("2025-09-01")))
            .build());

    assertThat(spans(back)).contains("south 2023-01-01 2025-06-01", "south 2025-09-01 2027-01-01");
  }

  @Test
  void should_say_that_a_span_is_given_when_it_rests_on_a_statement() {
    assertThat(spans(
            Covenant.founded().withSignatures().withGiven(Given.of(day("2023-01-01"), "a letter"))))
        .contains("north 2023-01-01 2027-01-01 given");
  }
}
