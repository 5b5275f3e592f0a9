package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Signature;
import org.entente.Substitution;
import org.entente.Suspension;
import org.entente.Towards;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One takes the place of another, with the consent of both and of those an accession asks. */
@Tag("7.4")
@Tag("2")
class SubstitutionTest {
  private static List<Signature> by(String on, Party... signers) {
    return Stream.of(signers).map(party -> signs(party, on)).toList();
  }

  private static Substitution.Builder takes(Party substitute, Party party) {
    return Substitution.builder()
        .id(substitute.id() + "-for-" + party.id())
        .party(party)
        .substitute(substitute)
        .opensOn(day("2023-01-01"));
  }

  /** Assen takes the place of Coevorden, with everybody's consent on a day. */
  private static Substitution done(String on) {
    return takes(ASSEN, COEVORDEN)
        .addAllSignatures(by(on, EMMEN, COEVORDEN, HARDENBERG, ASSEN))
        .build();
  }

  @Test
  void should_need_the_substitute_s_own_consent_though_it_takes_the_place_of_one_that_has_signed() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(
            takes(ASSEN, COEVORDEN)
                .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG))
                .build(),
            succeeds("2023-03-01", HARDENBERG, ASSEN))
        .build());

    assertThat(timeline.outcome("assen-for-coevorden", day("2023-04-01")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.missing()).containsExactly(ASSEN.id()));
    assertThat(partners(timeline, "2023-04-01")).containsExactly("emmen", "coevorden", "assen");
  }

  /** Three partners, and Drenthe as an associate. */
  private static Timeline of(Provisions provisions, Act... acts) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addAssociates(DRENTHE)
        .addOthers(HOOGEVEEN)
        .provisions(provisions)
        .addActs(acts)
        .build());
  }

  private static Timeline of(Act... acts) {
    return of(provisions().build(), acts);
  }

  private static Provisions accession(ConsentRule rule) {
    return provisions().accession(Procedure.of(rule, EffectRule.onCompletion())).build();
  }

  private static Failure reason(Timeline timeline, String act, String on) {
    return ((Outcome.Failed) timeline.outcome(act, day(on))).reason();
  }

  private static List<String> missing(Timeline timeline, String act, String on) {
    return ids(((Pending) timeline.outcome(act, day(on))).missing().stream());
  }

  private static String why(Timeline timeline, Party party, String on) {
    return String.join(
        "\n",
        Messages.in(Locale.ENGLISH).naming(timeline.agreement()).of(timeline.why(party, day(on))));
  }

  @Test
  void should_ask_both_and_those_whom_an_accession_asks() {
    Timeline timeline = of(takes(ASSEN, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN))
        .build());

    assertThat(unmet(timeline.outcome("assen-for-drenthe", day("2023-02-01"))))
        .containsExactly(
            "partner-signature-missing hardenberg",
            "own-signature-missing drenthe",
            "own-signature-missing assen");
    assertThat(missing(timeline, "assen-for-drenthe", "2023-02-01"))
        .containsExactly("hardenberg", "drenthe", "assen");
  }

  @Test
  void should_ask_both_alone_where_an_accession_asks_nobody() {
    Substitution.Builder some = takes(ASSEN, COEVORDEN).addSignatures(signs(ASSEN, "2023-02-01"));
    Timeline pending = of(accession(ConsentRule.none()), some.build());
    Timeline both = of(
        accession(ConsentRule.none()),
        some.addSignatures(signs(COEVORDEN, "2023-03-01")).build());

    assertThat(unmet(pending.outcome("assen-for-coevorden", day("2023-04-01"))))
        .containsExactly("own-signature-missing coevorden");
    assertThat(partners(both, "2023-03-01")).containsExactly("emmen", "assen", "hardenberg");
  }

  @Test
  void should_let_it_hold_the_place_as_it_is() {
    Timeline timeline = of(done("2023-02-01"));

    assertThat(partners(timeline, "2023-01-31"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(partners(timeline, "2023-02-01")).containsExactly("emmen", "assen", "hardenberg");
    assertThat(isParty(timeline, COEVORDEN, "2023-02-01")).isFalse();
    Membership assen = timeline.on(day("2023-02-01")).member(ASSEN.id()).orElseThrow();
    assertThat(assen.boundSince()).isEqualTo(day("2022-01-01"));
    assertThat(assen.since()).isEqualTo(day("2023-02-01"));
    assertThat(assen.by()).contains(ActId.of("assen-for-coevorden"));
    assertThat(assen.predecessors())
        .containsExactly(new Membership.Predecessor(COEVORDEN.id(), day("2023-02-01")));
  }

  @Test
  void should_take_effect_on_the_day_that_an_accession_would() {
    Provisions month = provisions()
        .accession(Procedure.of(
            ConsentRule.everyPartner(), EffectRule.after(java.time.Period.ofMonths(1))))
        .build();
    Timeline timeline = of(month, done("2023-02-01"));

    assertThat(timeline.status(ASSEN, day("2023-02-01"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(COEVORDEN, day("2023-02-28"))).isEqualTo(PartyStatus.PARTY);
    assertThat(partners(timeline, "2023-02-28")).contains("coevorden");
    assertThat(timeline.status(ASSEN, day("2023-03-01"))).isEqualTo(PartyStatus.PARTY);
    assertThat(timeline.status(COEVORDEN, day("2023-03-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_be_an_associate_in_the_place_of_one() {
    Timeline timeline = of(takes(ASSEN, DRENTHE)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, DRENTHE, ASSEN))
        .build());

    assertThat(timeline.on(day("2023-02-01")).member(ASSEN.id()).orElseThrow().role())
        .isEqualTo(Role.ASSOCIATE);
  }

  @Test
  void should_have_both_places_if_it_takes_part_already() {
    Provisions weighed = provisions()
        .amendment(Procedure.of(
                ConsentRule.share(2, 3)
                    .weighing(Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 60L, HARDENBERG.id(), 30L)),
                EffectRule.onCompletion())
            .towardsEveryone())
        .build();
    Timeline timeline = of(
        weighed,
        takes(EMMEN, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG))
            .build(),
        Amendment.builder().id("text").addSignatures(signs(EMMEN, "2023-03-01")).build());

    assertThat(partners(timeline, "2023-02-01")).containsExactly("emmen", "hardenberg");
    assertThat(timeline.outcome("text", day("2023-03-01")).isInEffect()).isTrue();
  }

  @Test
  void should_have_the_weight_of_the_place_and_what_was_consented_to_in_it() {
    Provisions weighed = provisions()
        .amendment(Procedure.of(
                ConsentRule.share(1, 2)
                    .weighing(Map.of(EMMEN.id(), 10L, COEVORDEN.id(), 60L, HARDENBERG.id(), 30L)),
                EffectRule.on(day("2024-01-01")))
            .towardsEveryone())
        .build();
    Timeline signedBefore = of(
        weighed,
        done("2023-02-01"),
        Amendment.builder()
            .id("text")
            .opensOn(day("2023-01-10"))
            .addSignatures(signs(COEVORDEN, "2023-01-15"))
            .build());
    Timeline signsItself = of(
        weighed,
        done("2023-02-01"),
        Amendment.builder().id("text").addSignatures(signs(ASSEN, "2023-03-01")).build());

    assertThat(signedBefore.outcome("text", day("2023-01-15"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(signsItself.outcome("text", day("2023-03-01"))).isInstanceOf(Outcome.Agreed.class);
  }

  @Test
  void should_let_consent_stand_that_is_given_up_to_the_eve_and_ask_it_for_the_rest() {
    Timeline timeline = of(
        done("2023-02-01"),
        Amendment.builder()
            .id("signed")
            .opensOn(day("2023-01-10"))
            .addSignatures(signs(COEVORDEN, "2023-01-31"))
            .build(),
        Amendment.builder()
            .id("unsigned")
            .opensOn(day("2023-01-10"))
            .addSignatures(signs(COEVORDEN, "2023-02-02"))
            .build());

    assertThat(missing(timeline, "signed", "2023-02-01")).containsExactly("emmen", "hardenberg");
    assertThat(missing(timeline, "unsigned", "2023-02-02"))
        .containsExactly("emmen", "assen", "hardenberg");
  }

  @Test
  void should_be_asked_where_those_of_the_opening_are() {
    Timeline timeline = of(
        provisions().electorate(PartnersAsked.AT_OPENING).build(),
        done("2023-02-01"),
        Amendment.builder().id("text").opensOn(day("2023-01-10")).build());

    assertThat(missing(timeline, "text", "2023-02-01"))
        .containsExactly("emmen", "assen", "hardenberg");
  }

  @Test
  void should_be_suspended_and_leave_by_notice_as_the_place_would() {
    Provisions suspending = provisions()
        .suspension(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion()))
        .withdrawal(Procedure.byNotice(java.time.Period.ofMonths(6)))
        .build();
    Suspension suspension = Suspension.builder()
        .id("suspended")
        .party(COEVORDEN)
        .addAllSignatures(by("2022-03-01", EMMEN, HARDENBERG))
        .build();
    Withdrawal leaving = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2022-12-01"))
        .build();

    assertThat(of(suspending, suspension, done("2023-02-01"))
            .on(day("2023-02-01"))
            .member(ASSEN.id())
            .orElseThrow()
            .suspended())
        .isPresent();
    assertThat(partners(of(suspending, leaving, done("2023-02-01")), "2023-05-31"))
        .contains("assen");
    assertThat(partners(of(suspending, leaving, done("2023-02-01")), "2023-06-01"))
        .containsExactly("emmen", "hardenberg");
    Withdrawal byOld = leaving.withRevocations(Revocation.of(COEVORDEN, day("2023-03-01")));
    Withdrawal byNew = leaving.withRevocations(Revocation.of(ASSEN, day("2023-03-01")));
    assertThat(of(suspending, byOld, done("2023-02-01"))
            .outcome("leaving", day("2023-06-01"))
            .isInEffect())
        .isTrue();
    assertThat(reason(of(suspending, byNew, done("2023-02-01")), "leaving", "2023-06-01"))
        .isEqualTo(Failure.REVOKED);
  }

  @Test
  void should_lapse_and_be_blocked_by_the_no_of_either() {
    Substitution.Builder open = takes(ASSEN, COEVORDEN)
        .closesOn(day("2023-03-01"))
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG));
    Timeline lapsed = of(open.build());
    Timeline refused =
        of(open.addObjections(Objection.of(ASSEN, day("2023-02-10"))).build());

    assertThat(reason(lapsed, "assen-for-coevorden", "2023-03-02")).isEqualTo(Failure.LAPSED);
    assertThat(reason(refused, "assen-for-coevorden", "2023-03-02")).isEqualTo(Failure.OBJECTION);
    assertThat(partners(refused, "2023-03-02")).contains("coevorden");
  }

  @Tag("3.6")
  @Test
  void should_be_without_object_once_the_old_party_has_left_and_wait_while_it_was_never_in() {
    Timeline out = of(
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2022-02-15"))
            .build(),
        takes(ASSEN, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN))
            .build());
    Timeline never = of(takes(ASSEN, HOOGEVEEN)
        .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN, ASSEN))
        .build());

    assertThat(reason(out, "assen-for-coevorden", "2023-02-15")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(isParty(out, ASSEN, "2023-02-15")).isFalse();
    assertThat(unmet(never.outcome("assen-for-hoogeveen", day("2023-03-01"))))
        .containsExactly("concerned-not-party hoogeveen");
  }

  @Tag("3.3")
  @Test
  void should_give_one_place_once_on_one_day() {
    Timeline timeline = of(
        done("2023-02-01"),
        takes(HOOGEVEEN, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, HARDENBERG, HOOGEVEEN))
            .build());

    assertThat(partners(timeline, "2023-02-01")).containsExactly("emmen", "assen", "hardenberg");
    assertThat(reason(timeline, "hoogeveen-for-coevorden", "2023-02-01"))
        .isEqualTo(Failure.WITHOUT_OBJECT);
  }

  @Test
  void should_leave_without_object_what_was_opened_about_the_old_party() {
    Provisions expelling = provisions()
        .expulsion(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion()))
        .build();
    Timeline timeline = of(
        expelling,
        done("2023-02-01"),
        Expulsion.builder()
            .id("expelled")
            .party(COEVORDEN)
            .opensOn(day("2023-01-10"))
            .addAllSignatures(by("2023-03-01", EMMEN, HARDENBERG))
            .build());

    assertThat(reason(timeline, "expelled", "2023-03-01")).isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(isParty(timeline, ASSEN, "2023-03-01")).isTrue();
  }

  @Test
  void should_reach_the_place_of_its_heir_and_bring_in_the_heir_of_its_substitute() {
    Timeline timeline = of(
        succeeds("2023-01-20", COEVORDEN, HOOGEVEEN),
        takes(ASSEN, COEVORDEN)
            .addSignatures(signs(COEVORDEN, "2023-01-15"), signs(ASSEN, "2023-01-15"))
            .addAllSignatures(by("2023-02-10", EMMEN, HARDENBERG))
            .build(),
        succeeds("2023-02-01", ASSEN, org.entente.Scene.BORGER_ODOORN));

    assertThat(partners(timeline, "2023-02-09"))
        .containsExactly("emmen", "hoogeveen", "hardenberg");
    assertThat(partners(timeline, "2023-02-10"))
        .containsExactly("emmen", "borger-odoorn", "hardenberg");
  }

  @Test
  void should_leave_nothing_to_take_where_the_two_become_one() {
    Timeline timeline =
        of(succeeds("2023-01-20", COEVORDEN, ASSEN), takes(ASSEN, COEVORDEN).build());

    assertThat(reason(timeline, "assen-for-coevorden", "2023-01-20"))
        .isEqualTo(Failure.WITHOUT_OBJECT);
    assertThat(unmet(timeline.outcome("assen-for-coevorden", day("2023-01-20"))))
        .contains("same-holder coevorden");
  }

  @Test
  void should_let_the_old_party_accede_again_in_its_own_name() {
    Timeline timeline = of(
        done("2023-02-01"),
        joins(COEVORDEN)
            .addAllSignatures(by("2023-03-01", EMMEN, ASSEN, HARDENBERG, COEVORDEN))
            .build(),
        Withdrawal.builder()
            .id("leaving")
            .party(COEVORDEN)
            .notifiedOn(day("2023-04-01"))
            .build());

    assertThat(partners(timeline, "2023-03-01"))
        .containsExactly("emmen", "assen", "hardenberg", "coevorden");
    assertThat(partners(timeline, "2024-04-01")).containsExactly("emmen", "assen", "hardenberg");
  }

  @Test
  void should_wait_for_the_entry_into_force() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(provisions().build())
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-06-01"))
        .addActs(takes(ASSEN, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, ASSEN))
            .build())
        .build();
    Timeline timeline = Timeline.of(agreement);

    assertThat(unmet(timeline.outcome("assen-for-coevorden", day("2023-02-01"))))
        .contains("agreement-not-in-force");
    assertThat(partners(timeline, "2023-06-01")).containsExactly("emmen", "assen");
    assertThat(partners(
            Timeline.of(agreement.withProvisions(accession(ConsentRule.none()))), "2023-05-31"))
        .isEmpty();
  }

  @Tag("8.1")
  @Test
  void should_be_towards_everyone_whatever_an_accession_is() {
    Provisions some = provisions()
        .accession(Procedure.builder()
            .consent(ConsentRule.atLeast(1))
            .effect(EffectRule.onCompletion())
            .towards(Towards.CONSENTING)
            .build())
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addInstruments(TEXT)
        .provisions(some)
        .addActs(takes(ASSEN, COEVORDEN)
            .addAllSignatures(by("2023-02-01", COEVORDEN, ASSEN))
            .build())
        .build());

    assertThat(timeline.on(day("2023-02-01")).between(ASSEN.id(), EMMEN.id()))
        .containsExactly(TEXT);
  }

  @Tag("3.12")
  @Test
  void should_take_the_place_that_a_source_states() {
    Timeline timeline =
        of(takes(ASSEN, COEVORDEN).given(org.entente.Scene.given("2023-02-01")).build());

    assertThat(partners(timeline, "2023-02-01")).containsExactly("emmen", "assen", "hardenberg");
  }

  @Test
  void should_not_tell_one_that_has_not_consented_that_an_amendment_binds_it() {
    Timeline timeline = of(
        accession(ConsentRule.share(1, 2)),
        takes(ASSEN, COEVORDEN)
            .addAllSignatures(by("2023-02-01", EMMEN, COEVORDEN, ASSEN))
            .build());

    assertThat(isParty(timeline, ASSEN, "2023-02-01")).isTrue();
    assertThat(why(timeline, HARDENBERG, "2023-02-01")).doesNotContain("assen-for-coevorden");
  }

  @Test
  void should_tell_of_it_and_say_why() {
    Timeline timeline = of(done("2023-02-01"));

    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.SUBSTITUTED)
        .singleElement()
        .satisfies(event -> {
          assertThat(ids(event.parties().stream())).containsExactly("assen");
          assertThat(ids(event.predecessors().stream())).containsExactly("coevorden");
        });
    String took = "gemeente Assen took the place of gemeente Coevorden by agreement"
        + " on 1 February 2023 ('assen-for-coevorden').";
    assertThat(why(timeline, ASSEN, "2023-02-01"))
        .contains("gemeente Coevorden is a founding party")
        .contains("gemeente Assen consented")
        .contains(took);
    assertThat(why(timeline, COEVORDEN, "2023-02-01")).contains(took);
    assertThat(Audit.of(timeline).findings())
        .extracting(org.entente.answer.Finding::code)
        .doesNotContain("signer-not-asked", "signed-in-predecessors-name");
  }

  @Test
  void should_refuse_one_that_takes_its_own_place() {
    Substitution.Builder own = takes(ASSEN, ASSEN);

    assertThatThrownBy(own::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("assen");
    assertThat(PartyId.of("assen")).isEqualTo(ASSEN.id());
  }
}
