package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One takes the place of another while something is open for signature. Own knowledge. */
class SuccessorsTest {
  private static Succession succession(String id, String on, Party[] from, Party... into) {
    return Succession.builder()
        .id(id)
        .on(day(on))
        .addPredecessors(from)
        .addSuccessors(into)
        .build();
  }

  private static Party[] of(Party... parties) {
    return parties;
  }

  /**
   * Friesland, 1 January 2018: three municipalities become Waadhoeke, Leeuwarderadeel goes into
   * Leeuwarden, and Littenseradiel is divided over Waadhoeke, Leeuwarden and Súdwest-Fryslân. The
   * arrangement and its amendment are made up; Littenseradiel and Leeuwarderadeel did not sign.
   */
  @Tag("3.13")
  @Test
  void should_ask_waadhoeke_alone_for_what_littenseradiel_did_not_sign() {
    Party franekeradeel = party("Franekeradeel");
    Party hetBildt = party("het Bildt");
    Party menameradiel = party("Menameradiel");
    Party littenseradiel = party("Littenseradiel");
    Party leeuwarderadeel = party("Leeuwarderadeel");
    Party leeuwarden = party("Leeuwarden");
    Party sudwest = party("Súdwest-Fryslân");
    Party waadhoeke = party("Waadhoeke");
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(
            signs(franekeradeel, "2017-10-01"),
            signs(hetBildt, "2017-10-01"),
            signs(menameradiel, "2017-10-01"),
            signs(leeuwarden, "2017-10-01"),
            signs(sudwest, "2017-10-01"))
        .build();

    Timeline timeline = Timeline.of(Agreement.builder()
        .id("arrangement")
        .title("Gemeenschappelijke regeling")
        .addFounders(
            franekeradeel,
            hetBildt,
            menameradiel,
            littenseradiel,
            leeuwarderadeel,
            leeuwarden,
            sudwest)
        .given(Given.of(day("2010-01-01"), "made up"))
        .addActs(
            amendment,
            succession(
                "waadhoeke", "2018-01-01", of(franekeradeel, hetBildt, menameradiel), waadhoeke),
            succession(
                "littenseradiel", "2018-01-01", of(littenseradiel), leeuwarden, sudwest, waadhoeke),
            succession("leeuwarden", "2018-01-01", of(leeuwarderadeel), leeuwarden))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2017-12-31"))))
        .containsExactly(
            "partner-signature-missing littenseradiel",
            "partner-signature-missing leeuwarderadeel");
    // those that go on had signed themselves; of Waadhoeke's four predecessors one had not
    assertThat(partners(timeline, "2018-01-01"))
        .containsExactlyInAnyOrder("waadhoeke", "leeuwarden", "súdwest-fryslân");
    assertThat(unmet(timeline.outcome("amendment", day("2018-01-01"))))
        .containsExactly("partner-signature-missing waadhoeke");
  }

  /**
   * Warsaw Pact: the protocol of 1 July 1991 that ended it was subject to ratification. Meanwhile
   * Russia took the place of the Soviet Union and two states that of Czechoslovakia, whose
   * ratification stands for both. Three of the six parties; day of the last one realistic.
   */
  @Tag("3.13")
  @Test
  void should_end_the_warsaw_pact_when_the_heir_of_the_last_one_ratifies() {
    Party sovietUnion = party("Soviet Union");
    Party russia = party("Russia");
    Party czechoslovakia = party("Czechoslovakia");
    Party poland = party("Poland");
    Termination protocol = Termination.builder()
        .id("protocol")
        .opensOn(day("1991-07-01"))
        .addSignatures(
            signs(sovietUnion, "1991-07-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            ratifies(czechoslovakia, "1991-11-01"),
            ratifies(poland, "1992-01-15"),
            ratifies(russia, "1993-02-18"))
        .build();

    Timeline timeline = Timeline.of(Agreement.builder()
        .id("warsaw")
        .title("Warsaw Treaty")
        .addFounders(sovietUnion, czechoslovakia, poland)
        .given(Given.of(day("1955-06-04"), "three of its parties"))
        .addActs(
            protocol,
            succession("continuation", "1991-12-26", of(sovietUnion), russia),
            succession(
                "dissolution",
                "1993-01-01",
                of(czechoslovakia),
                party("Czech Republic"),
                party("Slovakia")))
        .build());

    assertThat(unmet(timeline.outcome("protocol", day("1991-12-01"))))
        .containsExactly("signature-not-binding soviet-union", "partner-signature-missing poland");
    assertThat(unmet(timeline.outcome("protocol", day("1993-01-01"))))
        .containsExactly("partner-signature-missing russia");
    assertThat(partners(timeline, "1993-01-01"))
        .containsExactlyInAnyOrder("russia", "czech-republic", "slovakia", "poland");
    assertThat(timeline.endedOn()).contains(day("1993-02-18"));
  }

  /**
   * Horizon Europe model grant agreement art. 40 and 58: in force on the later signature of the
   * coordinator and the granting authority; whoever accedes takes part from that day. Realistic.
   */
  @Tag("3.8")
  @Test
  void should_bind_a_beneficiary_from_the_entry_into_force_of_the_grant_agreement() {
    Party commission = party("European Commission");
    Party coordinator = party("Coordinator");
    Party beneficiary = party("Beneficiary");
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("grant")
        .title("Grant agreement")
        .addFounders(commission, coordinator, beneficiary)
        .provisions(Provisions.builder()
            .founding(
                Procedure.of(ConsentRule.named(commission, coordinator), EffectRule.onCompletion()))
            .lateJoiner(EffectRule.retroactiveTo(day("2000-01-01")))
            .build())
        .addSignatures(
            signs(coordinator, "2022-12-01"),
            signs(commission, "2022-12-20"),
            signs(beneficiary, "2023-01-10"))
        .build());

    assertThat(isParty(timeline, beneficiary, "2022-12-19")).isFalse();
    assertThat(isParty(timeline, beneficiary, "2022-12-20")).isTrue();
    assertThat(isParty(
            Timeline.of(timeline.agreement().asKnownOn(day("2023-01-09"))),
            beneficiary,
            "2022-12-20"))
        .isFalse();
  }
}
