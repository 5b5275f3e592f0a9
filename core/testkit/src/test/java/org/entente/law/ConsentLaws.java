package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Anchors;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Digest;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Revoked;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.testkit.Cast;
import org.entente.testkit.Question;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.testkit.jqwik.Feature;
import org.entente.timeline.Timeline;

/**
 * Nobody is bound, and nothing passes, without the consent that is asked for; and no more than that
 * is asked.
 */
class ConsentLaws {
  /** What takes back a signature: one that names an objection, say, takes back that alone (2z). */
  private static final Set<Revoked> OF_A_SIGNATURE =
      Set.of(Revoked.LAST, Revoked.CONSENT, Revoked.SIGNATURE);

  @Provide
  Arbitrary<Agreement> unanimous() {
    return Dossiers.ofEverything()
        .without(Feature.RULES, Feature.SUCCESSION, Feature.RETROACTION, Feature.FIXED_ELECTORATE)
        .agreements();
  }

  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Provide
  Arbitrary<Agreement> withoutRetroaction() {
    return Dossiers.ofEverything()
        .without(Feature.RETROACTION, Feature.NEW_PROVISIONS)
        .agreements();
  }

  @Provide
  Arbitrary<Question> questions() {
    return Dossiers.ofEverything().questions();
  }

  @Provide
  Arbitrary<Party> parties() {
    return Arbitraries.of(Cast.PARTIES);
  }

  /** Soundness: no partner is admitted without every signature asked for. */
  @Tag("3.4")
  @Tag("4.5")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void nobody_is_admitted_without_every_signature_asked_for(
      @ForAll("unanimous") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    for (Act act : agreement.acts()) {
      if (act instanceof Accession accession
          && accession.given().isEmpty()
          && timeline.outcome(act.id(), LocalDate.MAX) instanceof Outcome.InEffect inEffect) {
        ConsensualAct known = accession.withoutWrongFacts();
        LocalDate day = inEffect.completedOn();
        for (PartyId party : partnersAround(timeline, day)) {
          assertThat(hasSignedAll(known, party, day))
              .as(party + " for " + act.id())
              .isTrue();
        }
        assertThat(hasSignedAll(known, accession.party().id(), day))
            .as(act.id().value())
            .isTrue();
      }
    }
  }

  /**
   * Those who were partners the evening before and still are on the evening of the day, suspended
   * ones aside.
   */
  private static Set<PartyId> partnersAround(Timeline timeline, LocalDate day) {
    Set<PartyId> partners = Cast.ids(timeline.on(day.minusDays(1)).electorate());
    partners.retainAll(Cast.ids(timeline.on(day).electorate()));
    return partners;
  }

  private static boolean hasSignedAll(ConsensualAct act, PartyId party, LocalDate day) {
    List<Instrument> asked = act.adopts();
    return asked.isEmpty()
        ? act.signatures().stream().anyMatch(each -> stands(act, each, party, day))
        : asked.stream()
            .allMatch(text -> act.signatures().stream()
                .anyMatch(each -> stands(act, each, party, day) && isOf(each, text)));
  }

  private static boolean stands(
      ConsensualAct act, Signature signature, PartyId party, LocalDate day) {
    LocalDate on = signature.on();
    boolean joins = act instanceof Accession accession && accession.party().id().equals(party);
    boolean open = (joins || act.opensOn().filter(on::isBefore).isEmpty())
        && act.closesOn().filter(on::isAfter).isEmpty();
    boolean takenBack = act.objections().stream()
            .anyMatch(no ->
                no.party().equals(party) && !no.on().isBefore(on) && !no.on().isAfter(day))
        || act.revocations().stream()
            .filter(no -> OF_A_SIGNATURE.contains(no.revokes()))
            .anyMatch(no ->
                no.party().equals(party) && !no.on().isBefore(on) && !no.on().isAfter(day));
    return signature.party().equals(party)
        && signature.kind().isBinding()
        && !on.isAfter(day)
        && open
        && !takenBack;
  }

  private static boolean isOf(Signature signature, Instrument text) {
    Optional<Digest> signed = Optional.ofNullable(signature.digests().get(text.id()));
    boolean sameText = signed.isEmpty() || text.digest().isEmpty() || signed.equals(text.digest());
    return signature.covers(text.id()) && sameText;
  }

  @Tag("3.7")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void nothing_passes_on_an_empty_electorate(@ForAll("questions") Question question) {
    Standing nobody = question.standing().toBuilder().members(List.of()).build();
    // A notice that asks nobody needs nobody to be asked: but then its giver is no party.
    if (question.act() instanceof Withdrawal
        && Rules.tally(question.act(), nobody).isSatisfied()) {
      assertThat(Rules.implied().check(question.act(), nobody))
          .extracting(Violation::condition)
          .containsAnyOf("leaver-not-party", "not-opened");
      return;
    }
    // What stands by itself is told at once: nobody is bound that could leave, or no clause on it.
    assertThat(Rules.implied().check(question.act(), nobody))
        .extracting(Violation::condition)
        .containsAnyOf("nobody-asked", "not-opened", "leaver-not-party", "not-provided");
    assertThat(Rules.tally(question.act(), nobody).isSatisfied()).isFalse();
  }

  @Tag("3.7")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void nobody_acts_where_nobody_is_a_partner(@ForAll("agreements") Agreement agreement) {
    Agreement deserted = agreement
        .withProvisions(Provisions.standard())
        .withActs()
        .withFounders()
        .withAssociates()
        .withOthers(Cast.PARTIES)
        .withProvisions(agreement.provisions())
        .withActs(agreement.acts());
    Timeline timeline = Timeline.of(deserted);
    for (Act act : deserted.acts()) {
      boolean derived =
          act instanceof ConsensualAct consensual && consensual.given().isEmpty();
      boolean others = deserted.acts().stream()
          .anyMatch(each -> each instanceof Accession joins && joins.given().isPresent());
      if (derived && !others) {
        assertThat(timeline.outcome(act.id(), LocalDate.MAX).isInEffect())
            .as(act.id().value())
            .isFalse();
      }
    }
  }

  /** The explanation is sound: whoever it names as missing, and nobody else, is needed. */
  @Tag("10.3")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void signing_exactly_what_is_missing_completes_the_act_and_leaving_out_any_one_does_not(
      @ForAll("withoutRetroaction") Agreement agreement, @ForAll @IntRange(max = 14) int number) {
    LocalDate day = Cast.day(number);
    Timeline timeline = Timeline.of(agreement);
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual
          && consensual.given().isEmpty()
          && consensual.opening().filter(opening -> !opening.isAfter(day)).isPresent()
          && timeline.outcome(act.id(), day) instanceof Pending pending
          && pending.violations().stream().allMatch(ConsentLaws::isGap)
          && pending.closing().filter(day::isAfter).isEmpty()
          && isQuiet(timeline, day)
          && isStill(agreement, consensual, day)) {
        completesOnlyByAll(agreement, consensual, pending.violations(), day);
      }
    }
  }

  /** Nobody joins or leaves on the day, so that who is asked at its end was asked all day. */
  private static boolean isQuiet(Timeline timeline, LocalDate day) {
    return View.Position.of(timeline.on(day.minusDays(1)))
        .equals(View.Position.of(timeline.on(day)));
  }

  /** The same, where nobody takes the place of another. */
  private static boolean isStill(Agreement agreement, ConsensualAct act, LocalDate day) {
    return isStill(act, day)
        && agreement.acts().stream().noneMatch(each -> each instanceof org.entente.Succession);
  }

  private static boolean isGap(Violation violation) {
    return violation.party().isPresent()
        && Set.of(
                "partner-signature-missing",
                "newcomer-signature-missing",
                "signature-not-binding",
                "signature-outside-window",
                "signature-of-other-text",
                "signature-without-decision",
                "signature-without-step",
                "signature-binds-later",
                "signature-awaits-step",
                "signature-taken-back")
            .contains(violation.condition());
  }

  private static void completesOnlyByAll(
      Agreement agreement, ConsensualAct act, List<Violation> missing, LocalDate day) {
    assertThat(completedBy(agreement, signed(agreement, act, missing, day), day))
        .as(act.id().value())
        .isTrue();
    for (Violation one : missing) {
      List<Violation> others = new ArrayList<>(missing);
      others.remove(one);
      assertThat(completedBy(agreement, signed(agreement, act, others, day), day))
          .as(act.id() + " without " + one)
          .isFalse();
    }
  }

  private static boolean completedBy(Agreement agreement, ConsensualAct act, LocalDate day) {
    return Timeline.of(agreement.withAct(act)).events().stream()
        .anyMatch(event -> event.kind() == Event.Kind.ACT_COMPLETE
            && event.act().equals(Optional.of(act.id()))
            && !event.on().isAfter(day));
  }

  private static ConsensualAct signed(
      Agreement agreement, ConsensualAct act, List<Violation> missing, LocalDate day) {
    List<Signature> signatures = new ArrayList<>(act.signatures());
    List<Decision> decisions = new ArrayList<>(act.decisions());
    for (Violation gap : missing) {
      PartyId party = gap.party().orElseThrow();
      Signature signature = Signature.of(party, day);
      signatures.add(gap.instrument().map(signature::withInstruments).orElse(signature));
      for (Decision decision : steps(party, agreement.provisions(), day)) {
        decisions.add(gap.instrument().map(decision::withInstruments).orElse(decision));
      }
    }
    return act.withSignatures(signatures).withDecisions(decisions);
  }

  @Tag("10.3")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void the_smallest_completions_suffice_and_are_minimal(@ForAll("questions") Question question) {
    LocalDate day = question.standing().day();
    Standing standing = question.standing();
    Assume.that(
        question.act().opening().filter(opening -> !opening.isAfter(day)).isPresent());
    Assume.that(question
        .act()
        .closing(standing.provisions(), Anchors.knownOn(day, Map.of()))
        .filter(day::isAfter)
        .isEmpty());
    Assume.that(isStill(question.act(), day));
    Tally tally = Rules.tally(question.act(), standing);
    // At the end of the last day to object it is impossible (4.3c), whatever could be done on it.
    Assume.that(!isDefeated(tally)
        || isDefeated(Rules.tally(question.act(), standing.withDay(day.minusDays(1)))));
    List<Set<PartyId>> completions = tally.smallestCompletions(20);
    List<Set<PartyId>> all = tally.completions(200).sets();
    assertThat(all.subList(0, completions.size())).isEqualTo(completions);
    for (Set<PartyId> completion : all) {
      assertThat(satisfiedBy(question.act(), standing, completion))
          .as("by " + completion)
          .isTrue();
      for (PartyId one : completion) {
        Set<PartyId> others = new LinkedHashSet<>(completion);
        others.remove(one);
        assertThat(satisfiedBy(question.act(), standing, others))
            .as("by " + others)
            .isFalse();
      }
    }
    if (completions.isEmpty()) {
      Set<PartyId> everyone = new LinkedHashSet<>(tally.missing());
      everyone.addAll(tally.objecting());
      assertThat(satisfiedBy(question.act(), standing, everyone))
          .as("by everyone")
          .isFalse();
    }
    assertThat(tally.isSatisfied()).isEqualTo(completions.equals(List.of(Set.of())));
  }

  private static boolean isDefeated(Tally tally) {
    boolean isBroken = tally.unit() == Tally.Unit.SILENCE
        && tally.state() == Tally.State.IMPOSSIBLE
        && !tally.objecting().isEmpty();
    return isBroken || tally.parts().stream().anyMatch(ConsentLaws::isDefeated);
  }

  private static boolean satisfiedBy(ConsensualAct act, Standing standing, Set<PartyId> parties) {
    List<Signature> signatures = new ArrayList<>(act.signatures());
    List<Decision> decisions = new ArrayList<>(act.decisions());
    for (PartyId party : parties) {
      signatures.add(Signature.of(party, standing.day()));
      decisions.addAll(steps(party, standing.provisions(), standing.day()));
    }
    ConsensualAct signed = act.withSignatures(signatures)
        .withDecisions(decisions)
        .withAbstentions(act.abstentions().stream()
            .filter(each -> !parties.contains(each.party()) || !each.on().equals(standing.day()))
            .toList());
    return Rules.tally(noticeGiven(signed, parties, standing.day()), standing).isSatisfied();
  }

  /** A party takes each step of authority that provisions ask of it. */
  private static List<Decision> steps(PartyId party, Provisions provisions, LocalDate day) {
    return provisions.authority().stream()
        .map(step -> Decision.of(party, day).as(step.kind()).withBody(step.body()))
        .toList();
  }

  /** No negative fact of the day itself, which would undo what is done on it. */
  private static boolean isStill(ConsensualAct act, LocalDate day) {
    return act.objections().stream().noneMatch(each -> each.on().equals(day))
        && act.revocations().stream().noneMatch(each -> each.on().equals(day))
        && act.decisions().stream()
            .noneMatch(each -> each.kind() == DecisionKind.REFUSED && each.on().equals(day));
  }

  /** Who leaves consents by its notice. */
  private static ConsensualAct noticeGiven(ConsensualAct act, Set<PartyId> parties, LocalDate day) {
    return act instanceof Withdrawal withdrawal && parties.contains(withdrawal.party())
        ? withdrawal.withNotifiedOn(day)
        : act;
  }

  /** As long as whom it asks stays the same. */
  @Tag("3.5")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void a_signature_never_delays_the_act_it_is_given_to(
      @ForAll("withoutRetroaction") Agreement agreement,
      @ForAll("parties") Party signer,
      @ForAll @IntRange(max = 14) int number) {
    LocalDate day = Cast.day(number);
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual
          && consensual.given().isEmpty()
          && consensual.opening().filter(opening -> !opening.isAfter(day)).isPresent()) {
        Agreement alone = agreement.withActs(act);
        List<Decision> decisions = new ArrayList<>(consensual.decisions());
        decisions.add(Decision.of(signer, day));
        ConsensualAct signed =
            consensual.withSignature(Signature.of(signer, day)).withDecisions(decisions);
        assertThat(completion(alone.withAct(signed), signed))
            .isBeforeOrEqualTo(completion(alone, consensual));
      }
    }
  }

  private static LocalDate completion(Agreement agreement, ConsensualAct act) {
    return Timeline.of(agreement).events().stream()
        .filter(event ->
            event.kind() == Event.Kind.ACT_COMPLETE && event.act().equals(Optional.of(act.id())))
        .map(Event::on)
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  /** A signature can hurt another act: it lets a newcomer in, who must then sign that one too. */
  @org.junit.jupiter.api.Tag("3.4")
  @org.junit.jupiter.api.Test
  void a_signature_can_delay_another_act() {
    Party a = Cast.PARTIES.get(0);
    Party b = Cast.PARTIES.get(1);
    Party c = Cast.PARTIES.get(2);
    Accession ofB = Accession.builder()
        .id("of-b")
        .party(b)
        .addSignatures(Signature.of(b, Cast.day(1)))
        .build();
    Accession ofC = Accession.builder()
        .id("of-c")
        .party(c)
        .addSignatures(Signature.of(c, Cast.day(1)), Signature.of(a, Cast.day(5)))
        .build();
    Agreement agreement = Agreement.builder()
        .id("agreement")
        .title("Agreement")
        .addFounders(a)
        .given(Given.of(Cast.day(0), "a register"))
        .addActs(ofB, ofC)
        .build();

    Agreement signed = agreement.withAct(ofB.withSignature(Signature.of(a, Cast.day(4))));

    assertThat(Timeline.of(agreement).outcome("of-c", Cast.day(5)).isInEffect()).isTrue();
    assertThat(Timeline.of(signed).outcome("of-c", Cast.day(5)).violations())
        .extracting(Violation::code, each -> each.party().orElseThrow())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("accession.partner-signature-missing", b.id()));
  }

  /** A completion by all who are missing at once is one of the completions, or none helps. */
  @Tag("10.3")
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_every_partner_asks_is_what_all_of_them_owe(@ForAll("questions") Question question) {
    Standing standing = question.standing();
    ConsensualAct act = question.act().withObjections(List.of());
    Provisions plain = Provisions.standard();
    Assume.that(act.consent().isEmpty() && !standing.partners().isEmpty());
    Standing judged = standing.toBuilder().provisions(plain).build();
    Assume.that(act.kind() != org.entente.ActKind.WITHDRAWAL);
    Tally tally = Rules.tally(act, judged);
    Set<PartyId> owing = new LinkedHashSet<>(Rules.everyPartnerSigns().check(act, judged).stream()
        .map(each -> each.party().orElse(null))
        .filter(Objects::nonNull)
        .toList());
    assertThat(new LinkedHashSet<>(tally.missing())).isEqualTo(owing);
  }
}
