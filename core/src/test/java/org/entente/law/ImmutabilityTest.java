package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.rule.Ballot;
import org.entente.rule.Lineage;
import org.entente.rule.Membership;
import org.entente.rule.Messages;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.entente.rule.Standing;
import org.entente.rule.Tally;
import org.entente.rule.Violation;
import org.entente.testkit.Any;
import org.entente.testkit.Cast;
import org.entente.testkit.Dossiers;
import org.entente.timeline.Audit;
import org.entente.timeline.Outcome;
import org.entente.timeline.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

/**
 * By whatever door one comes in: nobody changes a value that is made, and nobody else makes one.
 */
class ImmutabilityTest {
  private static final Party A = Cast.PARTIES.get(0);
  private static final Party B = Cast.PARTIES.get(1);

  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Provide
  Arbitrary<Agreement> richAgreements() {
    return Any.agreement();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_a_dossier_hands_out_cannot_be_changed(@ForAll("richAgreements") Agreement agreement) {
    String before = agreement.toString();
    Stream.of(
            agreement.objectives(),
            agreement.parties(),
            agreement.associates(),
            agreement.otherParties(),
            agreement.instruments(),
            agreement.asked(),
            agreement.decisions(),
            agreement.signatures(),
            agreement.objections(),
            agreement.revocations(),
            agreement.acts(),
            agreement.knownParties().keySet(),
            agreement.knownParties().values())
        .forEach(ImmutabilityTest::assertClosed);
    assertClosed(agreement.knownParties());
    assertClosed(agreement.extensions().asMap());
    agreement.signatures().forEach(ImmutabilityTest::assertClosed);
    agreement.acts().forEach(ImmutabilityTest::assertClosed);
    assertThat(agreement).hasToString(before);
  }

  private static void assertClosed(Signature signature) {
    assertClosed(signature.instruments());
    assertClosed(signature.digests());
    assertClosed(signature.extensions().asMap());
  }

  private static void assertClosed(Act act) {
    if (act instanceof Succession succession) {
      assertClosed(succession.predecessors());
      assertClosed(succession.successors());
    } else if (act instanceof ConsensualAct consensual) {
      assertClosed(consensual.adopts());
      assertClosed(consensual.decisions());
      assertClosed(consensual.signatures());
      assertClosed(consensual.objections());
      assertClosed(consensual.revocations());
      consensual.consent().ifPresent(rule -> assertClosed(rule.mentioned()));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_a_timeline_hands_out_cannot_be_changed(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    View before = View.of(timeline, View.DAYS);
    assertClosed(timeline.events());
    timeline.events().forEach(event -> assertClosed(event.parties()));
    assertClosed(timeline.standings());
    assertClosed(Audit.of(timeline).findings());
    timeline.standings().forEach(ImmutabilityTest::assertClosed);
    for (Act act : agreement.acts()) {
      Outcome outcome = timeline.outcome(act.id(), Cast.day(4));
      assertClosed(outcome.violations());
      outcome.violations().forEach(violation -> assertClosed(violation.parameters()));
      if (outcome instanceof Pending pending) {
        assertClosed(pending.tally());
        pending.missing().clear();
        pending.askedSince().clear();
      }
    }
    assertThat(View.of(timeline, View.DAYS)).isEqualTo(before);
  }

  private static void assertClosed(Standing standing) {
    assertClosed(standing.members());
    assertClosed(standing.partners());
    assertClosed(standing.associates());
    assertClosed(standing.texts());
    assertClosed(standing.electorate());
    assertClosed(standing.lineage().steps());
  }

  private static void assertClosed(Tally tally) {
    Stream.of(tally.counted(), tally.missing(), tally.objecting(), tally.parts())
        .forEach(ImmutabilityTest::assertClosed);
    assertClosed(tally.weights());
    assertClosed(tally.smallestCompletions(3));
    tally.smallestCompletions(3).forEach(ImmutabilityTest::assertClosed);
  }

  @SuppressWarnings("unchecked")
  private static void assertClosed(Collection<?> values) {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((Collection<Object>) values).add("more"));
    if (!values.isEmpty()) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(values::clear);
    }
  }

  @SuppressWarnings("unchecked")
  private static void assertClosed(Map<?, ?> values) {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((Map<Object, Object>) values).put("more", "more"));
    if (!values.isEmpty()) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(values::clear);
    }
  }

  @Test
  void what_comes_in_is_copied() {
    List<Party> parties = new ArrayList<>(List.of(A));
    Map<InstrumentId, Digest> digests =
        new HashMap<>(Map.of(Cast.TEXT.id(), new Digest("crc-32", "00000001")));
    Map<PartyId, Long> table = new TreeMap<>(Map.of(A.id(), 1L));
    ConsentRule[] rules = {ConsentRule.everyPartner()};
    EffectRule[] effects = {EffectRule.onCompletion()};
    List<PartyId> named = new ArrayList<>(List.of(A.id()));

    Agreement agreement = Agreement.builder()
        .id("agreement")
        .title("Agreement")
        .addAllParties(parties)
        .build();
    Signature signature = Signature.of(A, Cast.day(0)).withDigests(digests);
    ConsentRule weight = ConsentRule.weight(table, 1);
    ConsentRule all = ConsentRule.allOf(rules);
    EffectRule latest = EffectRule.latestOf(effects);
    ConsentRule ofNamed = ConsentRule.named(named);

    parties.add(B);
    digests.clear();
    table.put(B.id(), 5L);
    rules[0] = ConsentRule.none();
    effects[0] = EffectRule.on(Cast.day(1));
    named.add(B.id());
    assertThat(agreement.parties()).containsExactly(A);
    assertThat(signature.digests()).hasSize(1);
    assertThat(weight).isEqualTo(ConsentRule.weight(Map.of(A.id(), 1L), 1));
    assertThat(all).isEqualTo(ConsentRule.allOf(ConsentRule.everyPartner()));
    assertThat(latest).isEqualTo(EffectRule.latestOf(EffectRule.onCompletion()));
    assertThat(ofNamed).isEqualTo(ConsentRule.named(A));
  }

  @Test
  void a_builder_that_goes_on_does_not_reach_what_it_has_built() {
    Agreement.Builder agreement =
        Agreement.builder().id("agreement").title("Agreement").addParties(A);
    Accession.Builder accession = Accession.builder().id("accession").party(B);
    Standing.Builder standing = Standing.on(Cast.day(0)).addPartners(A);
    Agreement first = agreement.build();
    Accession act = accession.build();
    Standing position = standing.build();

    agreement.addParties(B).title("Other").addObjectives("More");
    accession.addSignatures(Signature.of(A, Cast.day(0)));
    standing.addPartners(B).inForce(false).day(Cast.day(9));

    assertThat(first.parties()).containsExactly(A);
    assertThat(first.title()).isEqualTo("Agreement");
    assertThat(act.signatures()).isEmpty();
    assertThat(position.partners()).containsExactly(A);
    assertThat(position.day()).isEqualTo(Cast.day(0));
    assertThat(agreement.build().parties()).containsExactly(A, B);
  }

  @Test
  void what_a_standing_is_made_of_is_copied() {
    List<Membership> members =
        new ArrayList<>(Standing.on(Cast.day(0)).addPartners(A).build().members());
    List<Instrument> texts = new ArrayList<>(List.of(Cast.TEXT));
    List<Party> asked = new ArrayList<>(List.of(A));
    Set<PartyId> origins = new HashSet<>(Set.of(A.id()));
    Standing standing = Standing.on(Cast.day(0))
        .members(members)
        .texts(texts)
        .electorate(asked, origins)
        .build();

    members.clear();
    texts.clear();
    asked.clear();
    origins.clear();

    assertThat(standing.partners()).containsExactly(A);
    assertThat(standing.texts()).containsExactly(Cast.TEXT);
    assertThat(standing.electorate()).containsExactly(A);
  }

  @Test
  void a_set_of_rules_does_not_follow_its_array() {
    Rule[] rules = {(act, standing) -> List.of()};
    Rules set = Rules.of(rules);

    rules[0] = (act, standing) -> List.of(Violation.of("mine.unmet"));

    assertThat(set.check(
            Amendment.builder().id("act").build(), Standing.on(Cast.day(0)).build()))
        .isEmpty();
  }

  @Test
  void what_a_rule_returns_is_copied() {
    List<Violation> violations = new ArrayList<>();
    Rules rules = Rules.of((act, standing) -> violations);
    List<Violation> found = rules.check(
        Amendment.builder().id("act").build(), Standing.on(Cast.day(0)).build());

    violations.add(Violation.of("mine.unmet"));

    assertThat(found).isEmpty();
  }

  @Test
  void extensions_are_copied_to_the_bottom() {
    List<Object> list = new ArrayList<>(List.of("one"));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    Map<String, Object> entries = new HashMap<>(Map.of("map", map));
    Extensions extensions = Extensions.of(entries);
    Extensions same = Extensions.of(Map.of("map", Map.of("list", List.of("one"))));

    list.add("two");
    map.put("more", true);
    entries.clear();

    assertThat(extensions).isEqualTo(same).hasSameHashCodeAs(same);
    assertClosed(extensions.asMap());
    Map<?, ?> inner = (Map<?, ?>) extensions.get("map").orElseThrow();
    assertClosed(inner);
    assertClosed((List<?>) inner.get("list"));
  }

  @Test
  void only_the_library_makes_its_nouns() {
    List<Class<?>> closed = List.of(
        Act.class,
        ConsensualAct.class,
        Proceeding.class,
        Fact.class,
        ConsentRule.class,
        EffectRule.class,
        Outcome.class,
        Agreement.class,
        Accession.class,
        Amendment.class,
        Withdrawal.class,
        Succession.class,
        Termination.class,
        Party.class,
        Instrument.class,
        Decision.class,
        Signature.class,
        Objection.class,
        Revocation.class,
        Postponement.class,
        Given.class,
        Procedure.class,
        Provisions.class,
        Term.class,
        Extensions.class,
        Standing.class,
        Ballot.class,
        Lineage.class,
        Rules.class,
        Messages.class,
        Timeline.class,
        Pending.class,
        Audit.class);
    closed.forEach(ImmutabilityTest::assertClosed);
  }

  private static void assertClosed(Class<?> type) {
    assertThat(type.isSealed() || Modifier.isFinal(type.getModifiers()))
        .as(type.getName())
        .isTrue();
    if (!type.isRecord()) {
      assertThat(type.getConstructors()).as(type.getName()).isEmpty();
      assertThat(type.getDeclaredConstructors())
          .allMatch(made -> !Modifier.isProtected(made.getModifiers())
              && !Modifier.isPublic(made.getModifiers()));
    }
    if (type.isSealed()) {
      Consumer<Class<?>> check = ImmutabilityTest::assertClosed;
      Arrays.stream(type.getPermittedSubclasses()).forEach(check);
    }
  }
}
