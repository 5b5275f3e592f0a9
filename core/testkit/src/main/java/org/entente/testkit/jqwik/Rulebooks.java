package org.entente.testkit.jqwik;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.Anchor;
import org.entente.AuthorityStep;
import org.entente.BoundFromEntry;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.NoticeWindow;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Towards;
import org.entente.testkit.Cast;

/**
 * Random rules over the parties at hand, every one of which can be built, and provisions made of
 * them.
 */
record Rulebooks(Set<Feature> features) {
  private static final List<ConsentRule> PLAIN_RULES = List.of(
      ConsentRule.everyPartner(),
      ConsentRule.atLeast(1),
      ConsentRule.atLeast(2),
      ConsentRule.atLeast(3),
      ConsentRule.share(1, 2),
      ConsentRule.share(2, 3),
      ConsentRule.moreThanShare(1, 2),
      ConsentRule.moreThanShare(0, 1),
      ConsentRule.none());

  private static final List<Quota> PLAIN_QUOTAS = List.of(
      ConsentRule.atLeast(1),
      ConsentRule.atLeast(2),
      ConsentRule.share(1, 2),
      ConsentRule.share(2, 3),
      ConsentRule.moreThanShare(1, 3),
      ConsentRule.moreThanShare(1, 2),
      ConsentRule.allBut(0),
      ConsentRule.allBut(1));

  /** The default rule mostly, else any. */
  Arbitrary<ConsentRule> rules() {
    Arbitrary<ConsentRule> every = Arbitraries.just(ConsentRule.everyPartner());
    return features.contains(Feature.RULES)
        ? Arbitraries.frequencyOf(
            Tuple.of(4, every), Tuple.of(2, simple()), Tuple.of(2, compound()))
        : every;
  }

  private Arbitrary<ConsentRule> simple() {
    Arbitrary<ConsentRule> plain = Arbitraries.of(PLAIN_RULES);
    Arbitrary<ConsentRule> named = some().map(ConsentRule::named);
    Arbitrary<ConsentRule> part = quotas().map(quota -> quota);
    Arbitrary<ConsentRule> voted =
        Arbitraries.oneOf(quotas().map(Quota::ofVotesCast), countable().map(ConsentRule::quorum));
    Arbitrary<ConsentRule> usual = Arbitraries.frequencyOf(
        Tuple.of(4, plain), Tuple.of(1, named), Tuple.of(2, part), Tuple.of(2, voted));
    return features.contains(Feature.REFUSAL)
        ? Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, tacit()))
        : usual;
  }

  /** Silence that objections break: mostly one, for some days. */
  private static Arbitrary<ConsentRule> tacit() {
    Arbitrary<ConsentRule> one = Arbitraries.just(ConsentRule.atLeast(1));
    Arbitrary<ConsentRule> bar =
        Arbitraries.frequencyOf(Tuple.of(1, one), Tuple.of(1, countable()));
    Arbitrary<ConsentRule> within = Combinators.combine(bar, EffectDays.spans())
        .as((unless, period) -> ConsentRule.noObjection(unless).within(period));
    Arbitrary<ConsentRule> before = Combinators.combine(bar, Papers.days(2, Cast.DAYS))
        .as((unless, day) -> ConsentRule.noObjection(unless).before(day));
    return Arbitraries.frequencyOf(Tuple.of(3, within), Tuple.of(1, before));
  }

  /** Quotas of those asked, among some, or together: what objections and voices are counted by. */
  private static Arbitrary<ConsentRule> countable() {
    Arbitrary<ConsentRule> quota = quotas().map(each -> each);
    Arbitrary<ConsentRule> among = Combinators.combine(
            some(), Arbitraries.of(ConsentRule.atLeast(1), ConsentRule.share(1, 2)))
        .as(ConsentRule::among);
    Arbitrary<ConsentRule> excluding =
        Combinators.combine(some(), Arbitraries.of(PLAIN_QUOTAS)).as(ConsentRule::excluding);
    Arbitrary<ConsentRule> part =
        Arbitraries.frequencyOf(Tuple.of(3, quota), Tuple.of(1, among), Tuple.of(1, excluding));
    Arbitrary<ConsentRule> both =
        Combinators.combine(part, part).as((a, b) -> of(a, b, ConsentRule::allOf));
    Arbitrary<ConsentRule> either =
        Combinators.combine(part, part).as((a, b) -> of(a, b, ConsentRule::anyOf));
    return Arbitraries.frequencyOf(Tuple.of(6, part), Tuple.of(1, both), Tuple.of(1, either));
  }

  /** Bars over heads, or over the weights of a table. */
  private static Arbitrary<Quota> quotas() {
    Arbitrary<Quota> heads = Arbitraries.of(PLAIN_QUOTAS);
    Arbitrary<Quota> parts = Arbitraries.of(
        ConsentRule.share(1, 2),
        ConsentRule.share(2, 3),
        ConsentRule.moreThanShare(1, 2),
        ConsentRule.allBut(1),
        ConsentRule.allBut(2));
    Arbitrary<Quota> weighing = Combinators.combine(parts, tables()).as(Quota::weighing);
    return Arbitraries.frequencyOf(
        Tuple.of(3, heads), Tuple.of(1, weights()), Tuple.of(1, weighing));
  }

  private Arbitrary<ConsentRule> compound() {
    Arbitrary<ConsentRule> among =
        Combinators.combine(some(), reachableByOne()).as(ConsentRule::among);
    Arbitrary<ConsentRule> excluding =
        Combinators.combine(some(), Arbitraries.of(PLAIN_RULES)).as(ConsentRule::excluding);
    Arbitrary<ConsentRule> later =
        Combinators.combine(EffectDays.spans(), simple()).as(ConsentRule::after);
    Arbitrary<ConsentRule> part = Arbitraries.frequencyOf(
        Tuple.of(3, simple()), Tuple.of(1, among), Tuple.of(1, excluding), Tuple.of(1, later));
    Arbitrary<ConsentRule> both =
        Combinators.combine(part, part).as((a, b) -> of(a, b, ConsentRule::allOf));
    Arbitrary<ConsentRule> either =
        Combinators.combine(part, part).as((a, b) -> of(a, b, ConsentRule::anyOf));
    return Arbitraries.oneOf(among, excluding, later, both, either);
  }

  private Arbitrary<ConsentRule> reachableByOne() {
    return Arbitraries.of(
        ConsentRule.everyPartner(),
        ConsentRule.atLeast(1),
        ConsentRule.share(1, 2),
        ConsentRule.moreThanShare(1, 2),
        ConsentRule.none());
  }

  private static Arbitrary<Quota> weights() {
    return Combinators.combine(tables(), Arbitraries.longs().between(1, 6))
        .as((each, bar) -> ConsentRule.weight(each, Math.min(bar, sum(each))));
  }

  private static Arbitrary<Map<PartyId, Long>> tables() {
    return Arbitraries.frequency(Tuple.of(1, 4), Tuple.of(3, Cast.PARTIES.size()))
        .flatMap(size -> Arbitraries.longs().between(0, 3).list().ofSize(size))
        .map(Rulebooks::table);
  }

  private static Map<PartyId, Long> table(List<Long> weights) {
    Map<PartyId, Long> table = new TreeMap<>();
    for (int i = 0; i < weights.size(); i++) {
      table.put(Cast.PARTIES.get(i).id(), weights.get(i));
    }
    table.merge(Cast.PARTIES.get(0).id(), 1L, Math::max);
    return table;
  }

  private static long sum(Map<PartyId, Long> table) {
    return table.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Arbitrary<Set<PartyId>> some() {
    return Arbitraries.of(Cast.PARTIES)
        .map(Party::id)
        .set()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(TreeSet::new);
  }

  Arbitrary<Provisions> provisions() {
    Arbitrary<Procedure> founding = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Procedure.builder().build())),
            Tuple.of(1, procedures(new EffectDays(features).effects(Anchor.OPENING))))
        .map(each -> each.consent().equals(ConsentRule.none())
            ? each.withConsent(ConsentRule.atLeast(1))
            : each);
    Arbitrary<Procedure> roles = features.contains(Feature.ROLES)
        ? procedures()
        : Arbitraries.just(Procedure.builder().build());
    Arbitrary<Procedure> leaving = Arbitraries.frequencyOf(
        Tuple.of(2, leaving().map(effect -> Procedure.of(ConsentRule.none(), effect))),
        Tuple.of(1, procedures(leaving())));
    Arbitrary<Provisions> procedural = Combinators.combine(
            founding, procedures(), amending(), leaving, procedures(), roles, byTheOthers())
        .as((found, join, change, leave, end, role, others) -> Provisions.builder()
            .founding(found)
            .accession(join)
            .amendment(change)
            .withdrawal(leave)
            .termination(end)
            .roleChange(role)
            .expulsion(others.get(0))
            .suspension(others.get(1))
            .reinstatement(others.get(2))
            .build());
    Arbitrary<Optional<BoundFromEntry>> first =
        Arbitraries.of(BoundFromEntry.class).optional(0.7);
    Arbitrary<PartnersAsked> electorate = Arbitraries.frequency(
        Tuple.of(3, PartnersAsked.AT_COMPLETION),
        Tuple.of(features.contains(Feature.FIXED_ELECTORATE) ? 1 : 0, PartnersAsked.AT_OPENING));
    Arbitrary<List<AuthorityStep>> mandate =
        features.contains(Feature.MANDATE) ? Authorities.asked() : Arbitraries.just(List.of());
    Arbitrary<ConsentFinal> last = Arbitraries.frequency(
        Tuple.of(4, ConsentFinal.AT_COMPLETION),
        Tuple.of(features.contains(Feature.STEPPING_BACK) ? 1 : 0, ConsentFinal.AT_EFFECT));
    return Combinators.combine(
            procedural,
            first,
            new EffectDays(features).effects(),
            electorate,
            mandate,
            last,
            presence(),
            EffectDays.spans()
                .map(span -> List.<NoticeWindow>of(NoticeWindow.from(EffectRule.after(span))))
                .injectNull(0.85)
                .map(windows -> windows == null ? List.<NoticeWindow>of() : windows))
        .as((rules, bound, late, asked, steps, step, presence, stay) -> rules
            .withFirstParties(bound)
            .withLateJoiner(late)
            .withElectorate(asked)
            .withAuthority(steps)
            .withConsentFinal(step)
            .withContinuesWhile(presence)
            .withNoticeWindows(stay));
  }

  /** How the others expel, suspend and reinstate, where there is a clause on it. */
  private Arbitrary<List<Optional<Procedure>>> byTheOthers() {
    return features.contains(Feature.EXCLUSION)
        ? procedures().optional(0.8).list().ofSize(3)
        : Arbitraries.just(Collections.nCopies(3, Optional.empty()));
  }

  private Arbitrary<EffectRule> leaving() {
    return new EffectDays(features)
        .effects(Anchor.OPENING, Anchor.ENTRY_INTO_FORCE, Anchor.BOUND, Anchor.TERM_END);
  }

  /** What keeps it in force: mostly whoever is left, so that much can happen before it ends. */
  private Arbitrary<ConsentRule> presence() {
    Arbitrary<ConsentRule> anybody = Arbitraries.just(ConsentRule.atLeast(1));
    if (!features.contains(Feature.ENDING)) {
      return anybody;
    }
    Arbitrary<ConsentRule> some = Arbitraries.oneOf(
        Arbitraries.integers().between(2, 3).map(ConsentRule::atLeast),
        some().map(ConsentRule::named),
        Arbitraries.just(ConsentRule.everyPartner()));
    return Arbitraries.frequencyOf(
        Tuple.of(8, anybody),
        Tuple.of(3, some),
        Tuple.of(1, Combinators.combine(some, some).as((a, b) -> of(a, b, ConsentRule::allOf))),
        Tuple.of(1, Combinators.combine(some, some).as((a, b) -> of(a, b, ConsentRule::anyOf))));
  }

  /** A rule is not listed twice. */
  private static ConsentRule of(
      ConsentRule one, ConsentRule other, Function<ConsentRule[], ConsentRule> of) {
    return one.equals(other) ? one : of.apply(new ConsentRule[] {one, other});
  }

  private Arbitrary<Procedure> procedures() {
    return procedures(new EffectDays(features).effects());
  }

  private Arbitrary<Procedure> procedures(Arbitrary<EffectRule> effects) {
    double limited = features.contains(Feature.WINDOWS) ? 0.1 : 0;
    return Combinators.combine(rules(), effects, EffectDays.spans().optional(limited))
        .as((consent, effect, open) ->
            Procedure.of(consent, effect).withCloses(open.map(EffectRule::after)));
  }

  /** Procedures of amendments: mostly towards whoever the default says, else towards some. */
  private Arbitrary<Procedure> amending() {
    Arbitrary<Towards> towards = Arbitraries.of(Towards.class);
    return features.contains(Feature.RULES)
        ? Combinators.combine(
                procedures(),
                towards.optional(0.5),
                new EffectDays(features).effects().optional(0.2))
            .as((each, whom, late) -> each.withTowards(whom).withLate(late))
        : procedures();
  }
}
