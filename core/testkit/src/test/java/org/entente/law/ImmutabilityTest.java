package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.ConsentRule;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.GoverningLaw;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.NoticeWindow;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Refusal;
import org.entente.Reinstatement;
import org.entente.Renewal;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Signature;
import org.entente.Substitution;
import org.entente.Suspension;
import org.entente.UnknownReference;
import org.entente.answer.Consents;
import org.entente.answer.Difference;
import org.entente.answer.Matrix;
import org.entente.answer.Membership;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.portfolio.Portfolio;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.entente.testkit.Cast;
import org.entente.testkit.Question;
import org.entente.testkit.jqwik.Any;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
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
    new Surface().walk(agreement);
    assertThat(agreement).hasToString(before);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void what_a_timeline_hands_out_cannot_be_changed(@ForAll("agreements") Agreement agreement) {
    Timeline timeline = Timeline.of(agreement);
    View before = View.of(timeline, View.DAYS);
    new Surface().walk(answers(timeline).toArray());
    assertThat(View.of(timeline, View.DAYS)).isEqualTo(before);
  }

  private static List<Object> answers(Timeline timeline) {
    Agreement agreement = timeline.agreement();
    List<Object> answers = new ArrayList<>(List.of(timeline, Audit.of(timeline)));
    Portfolio portfolio = Portfolio.of(List.of(timeline));
    answers.add(portfolio);
    answers.add(portfolio.changes(LocalDate.MIN, LocalDate.MAX));
    answers.add(Difference.between(agreement.datedUpTo(Cast.day(2)), agreement));
    answers.add(Difference.between(timeline.on(Cast.day(2)), timeline.on(Cast.day(12))));
    for (LocalDate day : List.of(Cast.day(2), Cast.day(4), Cast.day(12))) {
      answers.add(timeline.ahead(day));
      Matrix matrix = timeline.matrix(day);
      answers.add(matrix);
      matrix.parties().forEach(party -> answers.add(matrix.of(party)));
      answers.add(timeline.pending(day));
      answers.add(portfolio.ahead(day));
      Cast.PARTIES.forEach(party -> answers.add(portfolio.engagements(party, day)));
      answers.add(timeline.founding(day));
      agreement.acts().forEach(act -> answers.add(timeline.outcome(act.id(), day)));
      Cast.PARTIES.forEach(party -> answers.add(timeline.why(party, day)));
      Cast.PARTIES.forEach(party -> answers.add(timeline.status(party, day)));
    }
    return answers;
  }

  @Example
  void every_public_type_is_among_those_that_were_tried() throws IOException {
    Surface surface = new Surface();
    Random random = new Random(20261124);
    Any.all().values().forEach(noun -> {
      RandomGenerator<?> values = noun.generator(1000);
      Stream.generate(() -> values.next(random).value()).limit(50).forEach(surface::walk);
    });
    RandomGenerator<Question> questions = Dossiers.ofEverything().questions().generator(1000);
    Stream.generate(() -> questions.next(random).value())
        .limit(50)
        .forEach(question -> surface.walk(Rules.consents(question.act(), question.standing())));
    RandomGenerator<Agreement> dossiers = Dossiers.ofEverything().agreements().generator(1000);
    for (int i = 0; i < 300; i++) {
      Agreement agreement = dossiers.next(random).value().withGoverningLaw(GoverningLaw.TREATY);
      surface.walk(answers(Timeline.of(agreement)).toArray());
    }
    surface.walk(ofPlaces());
    surface.walk(answers(Timeline.of(ofPlaces())).toArray());
    surface.walk(Rules.implied(), Messages.in(Locale.ENGLISH));
    surface.walk(
        ConsentRule.noObjection(ConsentRule.allBut(1)),
        ConsentRule.noObjection(ConsentRule.allBut(1)).before(Cast.day(2)),
        ConsentRule.quorum(ConsentRule.allBut(1)),
        Renewal.every(Period.ofYears(4), Period.ofMonths(6)),
        NoticeWindow.beforeEnd(Period.ofMonths(12), Period.ofMonths(6)));
    Agreement open = ofPlaces();
    surface.walk(Rules.tally(open, Timeline.of(open).on(Cast.day(2))).completions(3));
    Anchors anchors = Anchors.knownOn(Cast.day(2), Map.of());
    EffectRule hanging = EffectRule.from(Anchor.occurrence("x"), EffectRule.onCompletion());
    EffectRule following = EffectRule.then(hanging, EffectRule.onCompletion());
    surface.walk(catchThrowableOfType(Refusal.class, () -> Party.of("a", "")));
    surface.walk(
        catchThrowableOfType(UnknownReference.class, () -> open.knownParty(PartyId.of("nobody"))));
    surface.walk(anchors, following, following.effectOf(Cast.day(2), anchors));

    assertThat(surface.reached())
        .containsExactlyInAnyOrderElementsOf(Surface.types().stream()
            .filter(type -> !List.of("Builder", "Visitor", "Codes").contains(type.getSimpleName()))
            .map(Class::getName)
            .toList());
  }

  /** A dossier of acts that change places, which are not drawn at random. */
  private static Agreement ofPlaces() {
    return Agreement.builder()
        .id("places")
        .title("Places")
        .addAllFounders(Cast.PARTIES)
        .given(Given.of(Cast.day(0), "a letter"))
        .addActs(
            Suspension.builder()
                .id("suspended")
                .party(A)
                .given(Given.of(Cast.day(1), "a letter"))
                .build(),
            Expulsion.builder().id("out").party(A).build(),
            Reinstatement.builder().id("again").party(A).build(),
            RoleChange.builder().id("role").party(B).role(Role.ASSOCIATE).build(),
            Substitution.builder().id("for").party(B).substitute(A).build())
        .build();
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
        .addAllFounders(parties)
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
    assertThat(agreement.founders()).containsExactly(A);
    assertThat(signature.digests()).hasSize(1);
    assertThat(weight).isEqualTo(ConsentRule.weight(Map.of(A.id(), 1L), 1));
    assertThat(all).isEqualTo(ConsentRule.allOf(ConsentRule.everyPartner()));
    assertThat(latest).isEqualTo(EffectRule.latestOf(EffectRule.onCompletion()));
    assertThat(ofNamed).isEqualTo(ConsentRule.named(A));
  }

  @Test
  void a_builder_that_goes_on_does_not_reach_what_it_has_built() {
    Agreement.Builder agreement =
        Agreement.builder().id("agreement").title("Agreement").addFounders(A);
    Accession.Builder accession = Accession.builder().id("accession").party(B);
    Standing.Builder standing = Standing.builder(Cast.day(0)).addPartners(A);
    Agreement first = agreement.build();
    Accession act = accession.build();
    Standing position = standing.build();

    agreement.addFounders(B).title("Other").addObjectives("More");
    accession.addSignatures(Signature.of(A, Cast.day(0)));
    standing.addPartners(B).inForce(false).day(Cast.day(9));

    assertThat(first.founders()).containsExactly(A);
    assertThat(first.title()).isEqualTo("Agreement");
    assertThat(act.signatures()).isEmpty();
    assertThat(position.partners()).containsExactly(A);
    assertThat(position.day()).isEqualTo(Cast.day(0));
    assertThat(agreement.build().founders()).containsExactly(A, B);
  }

  @Test
  void what_a_standing_is_made_of_is_copied() {
    List<Membership> members =
        new ArrayList<>(Standing.builder(Cast.day(0)).addPartners(A).build().members());
    List<Instrument> texts = new ArrayList<>(List.of(Cast.TEXT));
    List<Party> asked = new ArrayList<>(List.of(A));
    Standing standing = Standing.builder(Cast.day(0))
        .members(members)
        .texts(texts)
        .electorate(asked)
        .build();

    members.clear();
    texts.clear();
    asked.clear();

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
            Amendment.builder().id("act").build(), Standing.builder(Cast.day(0)).build()))
        .isEmpty();
  }

  @Test
  void what_a_rule_returns_is_copied() {
    List<Violation> violations = new ArrayList<>();
    Rules rules = Rules.of((act, standing) -> violations);
    List<Violation> found = rules.check(
        Amendment.builder().id("act").build(), Standing.builder(Cast.day(0)).build());

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
    new Surface().walk(extensions);
  }

  @Test
  void only_the_library_makes_its_nouns() throws IOException {
    List<Class<?>> types = new ArrayList<>(Surface.types());
    assertThat(types).as("a service writes rules of its own").contains(Rule.class);
    types.remove(Rule.class);
    types.removeIf(type -> type.getSimpleName().equals("Visitor"));
    // Implemented in rooms that nobody outside sees.
    types.removeAll(List.of(Consents.class, Past.class));
    types.forEach(ImmutabilityTest::assertClosed);
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
