package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.joins;
import static org.entente.Scene.party;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is missing is asked, or joins, and has not consented; some of them nobody can replace. */
@Tag("10.3")
class WhoIsMissingTest {
  private static final Party GERMANY = party("Germany");
  private static final Party FRANCE = party("France");
  private static final Party ITALY = party("Italy");
  private static final Party BRITAIN = party("Britain");

  private static Pending pending(ConsentRule rule, Party... signers) {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .consent(rule)
        .addAdopts(TEXT)
        .opensOn(day("2023-03-01"))
        .addAllSignatures(
            Stream.of(signers).map(party -> signs(party, "2023-03-10")).toList())
        .build();
    return pending(amendment);
  }

  private static Pending pending(Amendment amendment) {
    Agreement deal =
        agreement(GERMANY, FRANCE, ITALY, BRITAIN).addActs(amendment).build();
    return (Pending) Timeline.of(deal).outcome("amendment", day("2023-12-31"));
  }

  private static List<String> missing(Pending pending) {
    return ids(pending.missing().stream());
  }

  private static List<String> indispensable(Pending pending) {
    return ids(pending.indispensable().stream());
  }

  @Test
  void should_miss_one_that_is_in_every_completion() {
    Pending germany = pending(
        ConsentRule.anyOf(
            ConsentRule.named(GERMANY, FRANCE, BRITAIN), ConsentRule.named(GERMANY, FRANCE, ITALY)),
        FRANCE,
        ITALY,
        BRITAIN);

    assertThat(missing(germany)).containsExactly("germany");
    assertThat(indispensable(germany)).containsExactly("germany");
  }

  @Test
  void should_tell_those_that_others_can_replace_from_those_that_none_can() {
    Pending two =
        pending(ConsentRule.allOf(ConsentRule.named(GERMANY), ConsentRule.atLeast(3)), FRANCE);
    assertThat(missing(two)).containsExactly("germany", "italy", "britain");
    assertThat(indispensable(two)).containsExactly("germany");
    assertThat(indispensable(pending(ConsentRule.atLeast(4), FRANCE)))
        .containsExactly("germany", "italy", "britain");
    Map<PartyId, Long> table =
        Map.of(GERMANY.id(), 50L, FRANCE.id(), 20L, ITALY.id(), 20L, BRITAIN.id(), 10L);
    assertThat(indispensable(pending(ConsentRule.weight(table, 60), FRANCE)))
        .containsExactly("germany");
    assertThat(indispensable(pending(
            ConsentRule.anyOf(ConsentRule.named(GERMANY), ConsentRule.named(ITALY)), FRANCE)))
        .isEmpty();
    assertThat(indispensable(pending(
            ConsentRule.anyOf(ConsentRule.named(GERMANY, FRANCE), ConsentRule.atLeast(9)), FRANCE)))
        .containsExactly("germany");
  }

  @Test
  void should_miss_one_that_objects_for_it_may_still_sign() {
    Pending opposed = pending(Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.allOf(ConsentRule.named(GERMANY), ConsentRule.atLeast(2)))
        .opensOn(day("2023-03-01"))
        .addSignatures(signs(GERMANY, "2023-03-10"))
        .addObjections(Objection.of(ITALY, day("2023-03-11")))
        .build());

    assertThat(missing(opposed)).containsExactlyInAnyOrder("france", "britain", "italy");
    assertThat(indispensable(opposed)).isEmpty();
  }

  @Test
  void should_miss_the_newcomer_and_the_notice_besides() {
    Accession accession = joins(party("Spain")).opensOn(day("2023-03-01")).build();
    Withdrawal exit =
        Withdrawal.builder().id("exit").party(ITALY).opensOn(day("2023-03-01")).build();
    Timeline timeline = Timeline.of(agreement(GERMANY, FRANCE, ITALY, BRITAIN)
        .provisions(Provisions.builder()
            .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .withdrawal(Procedure.of(ConsentRule.named(FRANCE), EffectRule.onCompletion()))
            .build())
        .addActs(accession, exit)
        .build());

    Pending joining = (Pending) timeline.outcome("spain", day("2023-12-31"));
    assertThat(missing(joining)).containsExactly("spain");
    assertThat(indispensable(joining)).containsExactly("spain");
    Pending leaving = (Pending) timeline.outcome("exit", day("2023-12-31"));
    assertThat(missing(leaving)).containsExactly("france", "italy");
    assertThat(indispensable(leaving)).containsExactly("france", "italy");
  }
}
