package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.util.List;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party takes part in another role, in the place that it has. */
@Tag("7.3")
class RoleChangeTest {
  private static List<Signature> by(String on, Party... signers) {
    return Stream.of(signers).map(party -> signs(party, on)).toList();
  }

  private static RoleChange.Builder becomes(Role role, Party party) {
    return RoleChange.builder().id("role").party(party).role(role).opensOn(day("2023-01-01"));
  }

  /** Three partners, and Drenthe as an associate. */
  private static Timeline of(Provisions provisions, Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(DRENTHE)
        .provisions(provisions)
        .addActs(acts)
        .build());
  }

  private static Timeline of(Act... acts) {
    return of(provisions().build(), acts);
  }

  private static Provisions half() {
    return provisions()
        .roleChange(Procedure.of(ConsentRule.share(1, 2), EffectRule.onCompletion()))
        .build();
  }

  private static List<String> asked(Timeline timeline, String act, String on) {
    Pending pending = (Pending) timeline.outcome(act, day(on));
    return ids(pending.consents().electorate().stream().map(Party::id));
  }

  private static Membership member(Timeline timeline, Party party, String on) {
    return timeline.on(day(on)).member(party.id()).orElseThrow();
  }

  @Test
  void should_ask_the_partners_and_the_party_itself() {
    Timeline timeline = of(becomes(Role.PARTNER, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN))
        .build());

    assertThat(unmet(timeline.outcome("role", day("2023-02-01"))))
        .containsExactly("partner-signature-missing hardenberg", "own-signature-missing drenthe");
    assertThat(ids(((Pending) timeline.outcome("role", day("2023-02-01"))).missing().stream()))
        .containsExactly("hardenberg", "drenthe");
  }

  @Test
  void should_keep_the_place_and_the_day_since_which_it_is_bound() {
    Timeline timeline = of(becomes(Role.PARTNER, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, DRENTHE))
        .build());

    assertThat(member(timeline, DRENTHE, "2023-01-31").role()).isEqualTo(Role.ASSOCIATE);
    Membership partner = member(timeline, DRENTHE, "2023-02-01");
    assertThat(partner.role()).isEqualTo(Role.PARTNER);
    assertThat(partner.boundSince()).isEqualTo(day("2022-01-01"));
    assertThat(partner.since()).isEqualTo(day("2022-01-01"));
    assertThat(partner.by()).isEmpty();
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.ROLE_CHANGED)
        .singleElement()
        .satisfies(event -> assertThat(ids(event.parties().stream())).containsExactly("drenthe"));
  }

  @Test
  void should_not_change_without_its_own_consent_whatever_the_rule() {
    Timeline timeline = of(
        half(),
        becomes(Role.ASSOCIATE, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .build());

    assertThat(unmet(timeline.outcome("role", day("2023-03-01"))))
        .containsExactly("own-signature-missing coevorden");
    assertThat(partners(timeline, "2023-03-01")).contains("coevorden");
  }

  @Test
  void should_be_blocked_by_its_own_no() {
    Timeline timeline = of(
        half(),
        becomes(Role.PARTNER, DRENTHE)
            .closesOn(day("2023-03-01"))
            .addAllSignatures(by("2023-02-01", EMMEN, HARDENBERG))
            .addObjections(Objection.of(DRENTHE, day("2023-02-02")))
            .build());

    assertThat(((Outcome.Failed) timeline.outcome("role", day("2023-03-02"))).reason())
        .isEqualTo(Failure.OBJECTION);
  }

  @Tag("4.5")
  @Test
  void should_complete_by_the_consent_of_all_and_its_own_whatever_number_is_asked() {
    Provisions nine = provisions()
        .roleChange(Procedure.of(ConsentRule.atLeast(9), EffectRule.onCompletion()))
        .build();
    RoleChange all = becomes(Role.PARTNER, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG))
        .build();

    assertThat(of(nine, all).outcome("role", day("2023-03-01")).isPending()).isTrue();
    assertThat(of(nine, all.withSignature(signs(DRENTHE, "2023-02-02")))
            .outcome("role", day("2023-02-02"))
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_ask_a_new_partner_from_the_day_on() {
    Timeline timeline = of(
        becomes(Role.PARTNER, DRENTHE)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, DRENTHE))
            .build(),
        Amendment.builder().id("text").opensOn(day("2023-01-10")).build());

    assertThat(asked(timeline, "text", "2023-01-31")).doesNotContain("drenthe");
    assertThat(asked(timeline, "text", "2023-02-01")).contains("drenthe");
  }

  @Test
  void should_not_ask_a_new_associate_and_not_count_what_it_has_consented_to() {
    Provisions two = provisions()
        .amendment(
            Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()).towardsEveryone())
        .build();
    Timeline timeline = of(
        two,
        becomes(Role.ASSOCIATE, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG))
            .build(),
        Amendment.builder()
            .id("text")
            .addSignatures(signs(COEVORDEN, "2023-01-10"), signs(EMMEN, "2023-02-02"))
            .build());

    assertThat(asked(timeline, "text", "2023-02-02")).containsExactly("emmen", "hardenberg");
    assertThat(((Pending) timeline.outcome("text", day("2023-02-02"))).tally().have())
        .isEqualTo(1);
  }

  @Tag("3.5")
  @Test
  void should_complete_what_waited_for_a_new_associate() {
    Timeline timeline = of(
        becomes(Role.ASSOCIATE, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG))
            .build(),
        Amendment.builder()
            .id("text")
            .addAllSignatures(by("2023-01-10", EMMEN, HARDENBERG))
            .build());

    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.ACT_COMPLETE)
        .last()
        .satisfies(event -> {
          assertThat(event.on()).isEqualTo(day("2023-02-02"));
          assertThat(event.fewerAskedBy()).containsExactly(ActId.of("role"));
        });
  }

  @Tag("3.4")
  @Test
  void should_not_wait_for_a_new_associate_where_the_electorate_is_that_of_the_opening() {
    Provisions fixed = provisions().electorate(PartnersAsked.AT_OPENING).build();
    Timeline timeline = of(
        fixed,
        becomes(Role.ASSOCIATE, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG))
            .build(),
        Amendment.builder()
            .id("text")
            .addAllSignatures(by("2023-01-10", EMMEN, HARDENBERG))
            .build());

    assertThat(timeline.outcome("text", day("2023-02-02")).isInEffect()).isTrue();
  }

  @Tag("3.6")
  @Test
  void should_be_without_object_to_the_role_it_has() {
    Timeline timeline = of(becomes(Role.PARTNER, COEVORDEN).build());
    Outcome failed = timeline.outcome("role", day("2023-01-01"));

    assertThat(((Outcome.Failed) failed).reason()).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(unmet(failed)).contains("same-role coevorden");
  }

  @Test
  void should_go_back_though_that_is_agreed_before_it_has_changed() {
    RoleChange there = becomes(Role.PARTNER, DRENTHE)
        .effect(EffectRule.on(day("2023-06-01")))
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, DRENTHE))
        .build();
    RoleChange back = RoleChange.builder()
        .id("back")
        .party(DRENTHE)
        .role(Role.ASSOCIATE)
        .effect(EffectRule.on(day("2024-01-01")))
        .addAllSignatures(by("2023-03-01", EMMEN, COEVORDEN, HARDENBERG, DRENTHE))
        .build();
    Timeline timeline = of(there, back);

    assertThat(partners(timeline, "2023-06-01")).contains("drenthe");
    assertThat(partners(timeline, "2024-01-01")).doesNotContain("drenthe");
    assertThat(isParty(timeline, DRENTHE, "2024-01-01")).isTrue();
  }

  @Test
  void should_be_without_object_once_its_party_is_out_and_wait_while_it_was_never_in() {
    Timeline out = of(
        Withdrawal.builder()
            .id("leaving")
            .party(DRENTHE)
            .notifiedOn(day("2022-02-01"))
            .build(),
        becomes(Role.PARTNER, DRENTHE).build());
    Timeline never = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addOthers(ASSEN)
        .addActs(becomes(Role.PARTNER, ASSEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, ASSEN))
            .build())
        .build());

    assertThat(((Outcome.Failed) out.outcome("role", day("2023-02-01"))).reason())
        .isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(unmet(never.outcome("role", day("2023-03-01"))))
        .containsExactly("concerned-not-party assen");
  }

  @Test
  void should_let_the_consent_of_its_party_stand_for_its_heir() {
    Timeline timeline = of(
        becomes(Role.PARTNER, DRENTHE)
            .addSignatures(signs(DRENTHE, "2023-01-15"))
            .addAllSignatures(by("2023-03-01", EMMEN, COEVORDEN, HARDENBERG))
            .build(),
        succeeds("2023-02-01", DRENTHE, HOOGEVEEN));

    assertThat(partners(timeline, "2023-03-01")).contains("hoogeveen");
  }

  @Tag("10.3")
  @Test
  void should_show_its_own_signature_in_the_matrix() {
    Timeline timeline = of(becomes(Role.PARTNER, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, DRENTHE))
        .build());
    Pending pending = (Pending) timeline.outcome("role", day("2023-02-01"));

    assertThat(pending.consents().consenting()).containsExactly(DRENTHE.id());
    assertThat(org.entente.answer.Matrix.of(pending.consents()).toString()).contains("drenthe");
  }

  @Tag("10.4")
  @Test
  void should_say_why_and_in_which_role() {
    Timeline timeline = of(becomes(Role.PARTNER, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, DRENTHE))
        .build());

    assertThat(Reasons.why(timeline.agreement(), DRENTHE, "2023-02-01"))
        .contains("provincie Drenthe takes part as a partner from 1 February 2023 on ('role').");
    assertThat(Audit.of(timeline).findings())
        .noneMatch(found -> found.code().equals("signer-not-asked"));
  }
}
