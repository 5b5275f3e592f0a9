package org.entente.testkit.jqwik;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.NonRenewal;
import org.entente.PartyId;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Term;
import org.entente.testkit.Cast;

/** Random terms: how they end, how they renew, and notices that they shall not. */
record Terms(Set<Feature> features) {
  Arbitrary<Term> terms() {
    double ending = has(Feature.ENDING) ? 0.2 : 0;
    Arbitrary<Optional<EffectRule>> rules =
        EffectDays.endings().optional(has(Feature.ANCHORS) ? ending / 2 : 0);
    Arbitrary<Optional<Renewal>> renewals =
        renewals().optional(has(Feature.RENEWAL) && has(Feature.ENDING) ? 0.4 : 0);
    return Combinators.combine(
            Papers.days(0, 3).optional(0.2),
            Papers.days(6, Cast.DAYS).optional(ending),
            rules,
            renewals)
        .as((from, until, rule, renewal) -> {
          Term term =
              rule.map(term(from, Optional.empty())::until).orElseGet(() -> term(from, until));
          boolean ends = rule.isPresent() || until.isPresent();
          return renewal.filter(each -> ends).map(term::renewing).orElse(term);
        });
  }

  private static Term term(Optional<LocalDate> from, Optional<LocalDate> until) {
    Term open = from.map(Term::from).orElse(Term.always());
    return until.map(open::until).orElse(open);
  }

  /** How a term renews: by few days, mostly for good, and blocked by one, more, or nobody. */
  private static Arbitrary<Renewal> renewals() {
    Arbitrary<Period> every = Arbitraries.integers().between(2, 6).map(Period::ofDays);
    Arbitrary<Period> notice = Arbitraries.integers().between(0, 4).map(Period::ofDays);
    Arbitrary<ConsentRule> blocking = Arbitraries.of(
        ConsentRule.atLeast(1),
        ConsentRule.atLeast(2),
        ConsentRule.share(1, 2),
        ConsentRule.moreThanShare(1, 2),
        ConsentRule.none(),
        ConsentRule.none());
    return Combinators.combine(
            every, notice, Arbitraries.integers().between(1, 2).optional(0.4), blocking)
        .as((span, before, times, rule) -> {
          Renewal renewal = Renewal.every(span, before).blockedBy(rule);
          return times.map(renewal::times).orElse(renewal);
        });
  }

  /** Adds notices of non-renewal where a term renews, some of them taken back. */
  Arbitrary<Agreement> withNotices(Agreement agreement) {
    boolean renews = Stream.concat(
            Stream.of(agreement.term()),
            agreement.acts().stream()
                .filter(Amendment.class::isInstance)
                .flatMap(act -> ((Amendment) act).term().stream()))
        .anyMatch(term -> term.renewal().isPresent());
    Arbitrary<PartyId> party = Arbitraries.of(Cast.PARTIES.subList(0, 4)).map(each -> each.id());
    Arbitrary<LocalDate> days = Papers.days(0, Cast.DAYS + 2);
    Arbitrary<Optional<LocalDate>> back = days.optional(has(Feature.REFUSAL) ? 0.2 : 0);
    return !renews
        ? Arbitraries.just(agreement)
        : Combinators.combine(party, days, back)
            .as((who, on, taken) ->
                (Function<Agreement, Agreement>) each -> withNotice(each, who, on, taken))
            .list()
            .ofMaxSize(2)
            .map(notices -> {
              Agreement noticed = agreement;
              for (Function<Agreement, Agreement> each : notices) {
                noticed = each.apply(noticed);
              }
              return noticed;
            });
  }

  private static Agreement withNotice(
      Agreement agreement, PartyId party, LocalDate on, Optional<LocalDate> takenBack) {
    List<NonRenewal> notices = new ArrayList<>(agreement.nonRenewals());
    notices.add(NonRenewal.of(party, on));
    List<Revocation> back = new ArrayList<>(agreement.revocations());
    takenBack.ifPresent(day -> back.add(Revocation.of(party, day)));
    return agreement.withNonRenewals(notices).withRevocations(back);
  }

  private boolean has(Feature feature) {
    return features.contains(feature);
  }
}
