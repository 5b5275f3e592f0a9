package org.entente.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.Abstention;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.AuthorityStep;
import org.entente.BoundFromEntry;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.DatedName;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.GoverningLaw;
import org.entente.Identifier;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.NoObjection;
import org.entente.NonRenewal;
import org.entente.NoticeWindow;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Reinstatement;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Substitution;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Towards;
import org.entente.Withdrawal;

/** Agreements of every shape that the nouns allow, each from a seed. */
final class Any {
  private static final String[] TEXTS = {
    "x",
    "Samenwerkingsovereenkomst",
    "a \"quoted\" \\ text",
    "naïve – “curly”",
    "emoji 🇳🇱",
    "tab\tline\nend",
    "<script>",
    "\u0001control",
    "دولت",
    "0",
    "null",
    " padded ",
    "a\u2028b"
  };

  private final Random random;
  private final List<Party> parties = new ArrayList<>();
  private final List<Instrument> instruments = new ArrayList<>();

  private Any(long seed) {
    random = new Random(seed);
  }

  static Agreement agreement(long seed) {
    return new Any(seed).agreement();
  }

  static Arbitrary<Agreement> agreements() {
    return Arbitraries.longs().map(Any::agreement);
  }

  private boolean maybe() {
    return random.nextInt(3) == 0;
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  private String text() {
    return TEXTS[below(TEXTS.length)];
  }

  /** A text without control characters. */
  private String line() {
    return text().replaceAll("[\\p{Cc}\u2028]", "-");
  }

  private LocalDate day() {
    return below(20) == 0
        ? LocalDate.of(1 + below(9999), 1 + below(12), 1 + below(28))
        : LocalDate.of(2020, 1, 1).plusDays(below(3000));
  }

  private Period period() {
    return switch (below(4)) {
      case 0 -> Period.ofDays(1 + below(100));
      case 1 -> Period.ofMonths(1 + below(30));
      case 2 -> Period.ofYears(1 + below(5));
      default -> Period.of(below(3), below(14), 1 + below(40));
    };
  }

  private <T> T one(List<T> values) {
    return values.get(below(values.size()));
  }

  private <T> List<T> some(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + below(values.size()));
  }

  private Term term() {
    LocalDate from = day();
    return switch (below(4)) {
      case 0 -> Term.from(from);
      case 1 -> Term.always().until(from);
      case 2 ->
        Term.from(from)
            .until(
                from.getYear() > 9000 ? LocalDate.of(9999, 12, 31) : from.plusDays(1 + below(900)));
      default -> Term.always();
    };
  }

  private Extensions extensions() {
    if (!maybe()) {
      return Extensions.none();
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = below(4); i >= 0; i--) {
      entries.put(text() + i, value(3));
    }
    return Extensions.of(entries);
  }

  private Object value(int depth) {
    return switch (below(depth == 0 ? 6 : 8)) {
      case 0 -> text();
      case 1 -> maybe();
      case 2 -> below(1000) - 500;
      case 3 -> new BigDecimal(new java.math.BigInteger(70, random), below(40) - 20);
      case 4 -> null;
      case 5 -> random.nextDouble() * Math.pow(10, below(20) - 10);
      case 6 -> new ArrayList<>(java.util.Arrays.asList(value(depth - 1), value(depth - 1)));
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("", value(depth - 1));
        map.put(text(), value(depth - 1));
        yield map;
      }
    };
  }

  private Party party(String id) {
    Party.Builder builder = Party.builder().id(id).name(line() + id).extensions(extensions());
    if (maybe()) {
      builder.kind(PartyKind.of(one(List.of("municipality", "province", "x-1"))));
    }
    for (int i = below(3); i > 0; i--) {
      builder.addIdentifiers(new Identifier("scheme:" + i, line(), term()));
    }
    if (maybe()) {
      builder.addDatedNames(DatedName.of(line(), term()));
    }
    return builder.build();
  }

  private Instrument instrument(String id) {
    Instrument.Builder builder =
        Instrument.builder().id(id).title(one(List.of("T", "U")) + id).extensions(extensions());
    if (maybe()) {
      builder.version(line());
    }
    if (maybe()) {
      builder.digest(digest());
    }
    if (maybe()) {
      builder.source(line());
    }
    return builder.build();
  }

  private Digest digest() {
    return maybe()
        ? new Digest("md5", "0123456789abcdef")
        : Digest.sha256(String.format("%064x", below(1000)));
  }

  private ConsentRule consent(int depth) {
    int size = parties.size();
    return switch (below(depth == 0 ? 9 : 14)) {
      case 0 -> ConsentRule.everyPartner();
      case 1 -> ConsentRule.none();
      case 2 -> ConsentRule.atLeast(1 + below(9));
      case 3 -> ConsentRule.share(1 + below(3), 3 + below(3));
      case 4 -> ConsentRule.moreThanShare(below(3), 3 + below(3));
      case 5 -> ConsentRule.named(some(ids()));
      case 6 -> ConsentRule.weight(weights(), 1 + below(2));
      case 7 -> maybe() ? ConsentRule.allBut(below(4)) : votes();
      case 8 -> weighed();
      case 9 ->
        maybe()
            ? ConsentRule.among(ids(), ConsentRule.atLeast(1 + below(size)))
            : new ConsentRule.Among(
                maybe() ? ids() : List.of(), List.of(PartyKind.STATE), consent(depth - 1));
      case 10 ->
        maybe()
            ? ConsentRule.excluding(some(ids()), ConsentRule.share(1, 2))
            : ConsentRule.excluding(PartyKind.STATE, ConsentRule.atLeast(1));
      case 11 -> ConsentRule.allOf(ConsentRule.atLeast(1), ConsentRule.allOf(consent(depth - 1)));
      case 12 -> ConsentRule.anyOf(tacit(), ConsentRule.allOf(consent(depth - 1)));
      default -> ConsentRule.after(period(), consent(depth - 1));
    };
  }

  private Succession succession(String id) {
    Succession.Builder builder = Succession.builder()
        .id(id)
        .on(day())
        .addPredecessors(parties.get(0).id())
        .addAllRemaining(maybe() ? List.of(parties.get(0).id()) : List.of())
        .extensions(extensions());
    if (maybe()) {
      builder.byNotice(true).addSuccessors(parties.get(1));
      return maybe() ? builder.notifiedOn(day()).build() : builder.build();
    }
    Succession succession =
        builder.addAllSuccessors(some(parties.subList(1, parties.size()))).build();
    return maybe() ? succession : succession.withEnactedOn(succession.on().minusDays(below(3)));
  }

  private ConsentRule tacit() {
    ConsentRule quota = maybe() ? ConsentRule.atLeast(1) : weighed();
    NoObjection.Unless unless = ConsentRule.noObjection(
        maybe()
            ? quota
            : ConsentRule.anyOf(quota, ConsentRule.allOf(ConsentRule.moreThanShare(1, 3))));
    return maybe() ? unless.within(period()) : unless.before(day());
  }

  private ConsentRule votes() {
    Quota most = ConsentRule.moreThanShare(1, 2).ofVotesCast();
    return maybe() ? ConsentRule.quorum(weighed()) : maybe() ? most : most.weighing(weights());
  }

  private ConsentRule weighed() {
    Quota bar = maybe() ? ConsentRule.share(65, 100) : ConsentRule.allBut(below(50));
    return (maybe() ? bar : ConsentRule.moreThanShare(1, 3)).weighing(weights());
  }

  private Map<PartyId, Long> weights() {
    Map<PartyId, Long> table = new LinkedHashMap<>();
    some(ids()).forEach(id -> table.put(id, (long) 2 + below(100)));
    return table;
  }

  private List<PartyId> ids() {
    return parties.stream().map(Party::id).toList();
  }

  private EffectRule effect(int depth) {
    return switch (below(depth == 0 ? 6 : 12)) {
      case 0 -> EffectRule.onCompletion();
      case 1 -> EffectRule.after(period());
      case 2 -> maybe() ? EffectRule.firstOfMonthAfter(period()) : EffectRule.firstOfNextMonth();
      case 3 -> maybe() ? EffectRule.on(day()) : EffectRule.on(day()).inclusive();
      case 4 -> EffectRule.retroactiveTo(day());
      case 5 -> recurring();
      case 6 -> EffectRule.on(day()).otherwise(effect(depth - 1));
      case 7 -> EffectRule.latestOf(effect(depth - 1), effect(depth - 1));
      case 8 -> EffectRule.retroactiveTo(day()).once(effect(depth - 1));
      case 10 -> from(effect(depth - 1));
      case 9 ->
        EffectRule.then(effect(depth - 1), maybe() ? recurring() : EffectRule.after(period()));
      default -> EffectRule.earliestOf(effect(depth - 1));
    };
  }

  private EffectRule from(EffectRule rule) {
    EffectRule.From from =
        EffectRule.from(maybe() ? Anchor.occurrence(line()) : Anchor.OPENING, rule);
    return maybe() ? from : from.by(day());
  }

  private List<Occurrence> occurrences() {
    return maybe()
        ? List.of(
            Occurrence.of(line(), day()),
            Occurrence.builder()
                .name(line())
                .on(day())
                .party(one(ids()))
                .recordedOn(day())
                .source(line())
                .extensions(extensions())
                .build())
        : List.of();
  }

  private EffectRule recurring() {
    EffectRule.Recurring rule = EffectRule.recurring(day(), Period.ofMonths(1 + below(24)))
        .withNotice(maybe() ? period() : Period.ZERO);
    return maybe() ? rule : rule.noticeBy(MonthDay.of(1 + below(12), 1 + below(29)));
  }

  private Procedure procedure(boolean founding) {
    ConsentRule consent = consent(2);
    Procedure.Builder builder = Procedure.builder()
        .consent(
            founding && consent.equals(ConsentRule.none()) ? ConsentRule.everyPartner() : consent)
        .effect(effect(2));
    if (maybe()) {
      builder.closes(EffectRule.after(period()));
    }
    return builder.build();
  }

  private Procedure amending() {
    return maybe()
        ? procedure(false).withTowards(one(List.of(Towards.values()))).withLate(effect(1))
        : procedure(false);
  }

  private Provisions provisions() {
    Provisions.Builder builder = Provisions.builder().extensions(extensions());
    if (maybe()) {
      builder
          .founding(procedure(true))
          .firstParties(
              maybe() ? Optional.empty() : Optional.of(one(List.of(BoundFromEntry.values()))))
          .lateJoiner(effect(1));
    }
    if (maybe()) {
      builder.accession(procedure(false)).amendment(amending());
    }
    if (maybe()) {
      builder.withdrawal(procedure(false)).termination(procedure(false));
    }
    if (maybe()) {
      builder
          .roleChange(procedure(false))
          .expulsion(procedure(false))
          .suspension(procedure(false))
          .reinstatement(procedure(false));
    }
    if (maybe()) {
      builder
          .electorate(one(List.of(PartnersAsked.values())))
          .consentFinal(one(List.of(ConsentFinal.values())))
          .decisionRequired(true)
          .addAuthority(AuthorityStep.of(DecisionKind.CONSENTED)
              .by(line())
              .askedOf(PartyKind.PROVINCE)
              .orAfter(period()));
    }
    if (maybe()) {
      builder
          .noNoticeBefore(EffectRule.after(period()))
          .addNoticeWindows(
              NoticeWindow.beforeEnd(Period.ofMonths(12), Period.ofMonths(1 + below(11))),
              NoticeWindow.from(
                      EffectRule.from(Anchor.ENTRY_INTO_FORCE, EffectRule.after(period())))
                  .open(period())
                  .every(Period.ofYears(1 + below(9))))
          .dutiesUntil(EffectRule.from(Anchor.occurrence(line()), EffectRule.after(period())))
          .continuesWhile(presence());
    }
    return builder.build();
  }

  private ConsentRule presence() {
    ConsentRule some = maybe() ? ConsentRule.atLeast(1 + below(5)) : ConsentRule.named(some(ids()));
    return maybe() ? some : ConsentRule.anyOf(ConsentRule.everyPartner(), ConsentRule.allOf(some));
  }

  private List<InstrumentId> someInstruments() {
    return instruments.isEmpty() || !maybe()
        ? List.of()
        : some(instruments.stream().map(Instrument::id).distinct().toList());
  }

  private List<Signature> signatures() {
    List<Signature> signatures = new ArrayList<>();
    for (int i = below(4); i > 0; i--) {
      Signature.Builder builder = Signature.builder()
          .party(one(ids()))
          .on(day())
          .addAllInstruments(someInstruments())
          .extensions(extensions());
      if (maybe()) {
        builder.kind(one(List.of(SignatureKind.values())));
      }
      if (maybe()) {
        LocalDate year = LocalDate.of(2000 + below(50), 12, 31);
        builder.on(year).precision(one(List.of(Precision.values())));
      }
      if (maybe()) {
        LocalDate known = day();
        builder.recordedOn(known).source(line());
        if (maybe() && known.getYear() < 9999) {
          builder.recordedUntil(known.plusDays(1 + below(300)));
        }
      }
      Signature signature = builder.build();
      if (maybe() && !signature.instruments().isEmpty()) {
        signature = Signature.builder()
            .from(signature)
            .putDigest(signature.instruments().get(0), digest())
            .build();
      }
      signatures.add(signature.kind().isBinding() ? conditional(signature) : signature);
    }
    return signatures;
  }

  private Signature conditional(Signature signature) {
    Signature later = maybe() && signature.on().getYear() < 9999
        ? signature.bindingFrom(signature.on().plusDays(1 + below(300)))
        : signature;
    return maybe()
        ? later
            .subjectTo(AuthorityStep.of(DecisionKind.CONSENTED).by(line()))
            .withRetroactive(maybe())
        : later;
  }

  private List<Decision> decisions() {
    return maybe()
        ? List.of(
            Decision.builder()
                .party(one(ids()))
                .on(day())
                .kind(one(List.of(DecisionKind.values())))
                .body(line())
                .addAllInstruments(someInstruments())
                .recordedOn(day())
                .extensions(extensions())
                .build(),
            Decision.of(one(ids()), day()))
        : List.of();
  }

  private List<Abstention> abstentions() {
    return maybe()
        ? List.of()
        : List.of(
            Abstention.of(one(ids()), day()).withReason(text()),
            Abstention.builder().party(one(ids())).on(day()).recordedOn(day()).build());
  }

  private List<NonRenewal> nonRenewals() {
    return maybe()
        ? List.of()
        : List.of(
            NonRenewal.of(one(ids()), day()).withReason(text()),
            NonRenewal.builder().party(one(ids())).on(day()).recordedOn(day()).build());
  }

  private Term agreedTerm() {
    Term term = term();
    Renewal renewal = Renewal.every(Period.ofYears(4), Period.ofMonths(6));
    Renewal other = new Renewal(
        Period.ofMonths(1), Period.ZERO, Optional.of(3), ConsentRule.moreThanShare(1, 3));
    return term.until().isEmpty() || maybe()
        ? term
        : term.renewing(maybe() ? renewal : maybe() ? other : other.blockedByNobody());
  }

  private List<Objection> objections() {
    return maybe()
        ? List.of(
            Objection.of(one(ids()), day()).because(text()),
            Objection.builder()
                .party(one(ids()))
                .on(day())
                .recordedOn(day())
                .source(line())
                .extensions(extensions())
                .build())
        : List.of();
  }

  private List<Revocation> revocations() {
    return maybe()
        ? List.of(Revocation.builder()
            .party(one(ids()))
            .on(day())
            .revokes(one(List.of(Revoked.values())))
            .source(line())
            .extensions(extensions())
            .build())
        : List.of();
  }

  private Optional<Given> given() {
    return maybe()
        ? Optional.of(Given.builder()
            .on(day())
            .source(line())
            .recordedOn(day())
            .extensions(extensions())
            .build())
        : Optional.empty();
  }

  private List<Given> formerlyGiven() {
    Given first = Given.of(day(), line()).withRecordedOn(LocalDate.of(1, 1, 1));
    return maybe()
        ? List.of()
        : List.of(first.withRecordedUntil(Optional.of(LocalDate.of(1, 1, 2))));
  }

  private List<Instrument> adopted() {
    List<Instrument> adopted = new ArrayList<>();
    if (maybe()) {
      instruments.stream()
          .map(Instrument::id)
          .distinct()
          .limit(2)
          .forEach(id -> adopted.add(instrument(id.value())));
    }
    return adopted;
  }

  private Agreement agreement() {
    int size = 1 + below(6);
    for (int i = 0; i < size; i++) {
      parties.add(party("p" + i));
    }
    for (int i = below(3); i > 0; i--) {
      instruments.add(instrument("i" + i));
    }
    int founders = below(size + 1);
    int associates = founders + below(size - founders + 1);
    List<Party> rest = new ArrayList<>(parties.subList(associates, size));
    List<Act> acts = new ArrayList<>();
    Agreement.Builder builder = Agreement.builder()
        .id("a" + below(9))
        .title(line())
        .addAllFounders(parties.subList(0, founders))
        .addAllAssociates(parties.subList(founders, associates))
        .addAllInstruments(instruments)
        .addAllSignatures(signatures())
        .addAllDecisions(decisions())
        .addAllAbstentions(abstentions())
        .addAllObjections(objections())
        .addAllOccurrences(occurrences())
        .addAllRevocations(revocations())
        .addAllFormerlyGiven(formerlyGiven())
        .given(given())
        .extensions(extensions());
    for (int i = below(5); i > 0; i--) {
      acts.add(act("act" + i));
    }
    if (maybe()) {
      Collections.shuffle(rest, random);
    }
    builder.addAllOthers(rest).addAllActs(acts);
    if (maybe()) {
      builder
          .provisions(provisions())
          .term(agreedTerm())
          .addAllNonRenewals(nonRenewals())
          .continues(AgreementId.of("before"))
          .governingLaw(one(List.of(GoverningLaw.values())))
          .source(line());
    }
    if (maybe()) {
      builder
          .addObjectives(text(), text())
          .opensOn(LocalDate.of(2019, 1, 1))
          .signableUntil(LocalDate.of(2029, 1, 1))
          .closesOn(LocalDate.of(2030, 1, 1));
    }
    return builder.build();
  }

  private Act act(String id) {
    return switch (below(10)) {
      case 0 -> {
        Accession.Builder builder = Accession.builder()
            .id(id)
            .party(one(parties))
            .role(one(List.of(Role.values())))
            .addAllAdopts(adopted())
            .addAllSignatures(signatures())
            .addAllDecisions(decisions())
            .addAllAbstentions(abstentions())
            .addAllObjections(objections())
            .addAllOccurrences(occurrences())
            .addAllRevocations(revocations())
            .addAllFormerlyGiven(formerlyGiven())
            .given(given())
            .extensions(extensions());
        if (maybe()) {
          builder
              .consent(consent(2))
              .effect(effect(2))
              .opensOn(LocalDate.of(2020, 2, 29))
              .title(line())
              .source(line())
              .recordedOn(day());
        }
        yield builder.build();
      }
      case 1 -> {
        Amendment.Builder builder = Amendment.builder()
            .id(id)
            .addAllAdopts(adopted())
            .addAllSignatures(signatures())
            .given(given());
        if (maybe()) {
          builder.term(agreedTerm()).provisions(provisions()).closesOn(day());
        }
        if (maybe()) {
          builder
              .consent(consent(1))
              .effect(effect(1))
              .addAllDecisions(decisions())
              .title(line())
              .source(line())
              .recordedOn(day())
              .extensions(extensions());
        }
        yield builder.build();
      }
      case 2 -> {
        Withdrawal.Builder builder =
            Withdrawal.builder().id(id).party(one(ids())).addAllRevocations(revocations());
        if (maybe()) {
          builder
              .notifiedOn(day())
              .addPostponements(
                  Postponement.until(day(), day()),
                  Postponement.builder()
                      .on(day())
                      .until(day())
                      .recordedOn(day())
                      .source(line())
                      .build());
        }
        if (maybe()) {
          builder
              .consent(consent(1))
              .effect(effect(1))
              .addAllAdopts(adopted())
              .title(line())
              .source(line())
              .recordedOn(day())
              .extensions(extensions());
        }
        yield builder.build();
      }
      case 3 ->
        parties.size() < 2
            ? Termination.builder()
                .id(id)
                .addAllAbstentions(abstentions())
                .addAllObjections(objections())
                .addAllOccurrences(occurrences())
                .consent(consent(1))
                .title(line())
                .source(line())
                .recordedOn(day())
                .build()
            : succession(id);
      case 5 ->
        Expulsion.builder()
            .id(id)
            .party(one(ids()))
            .addAllAdopts(adopted())
            .addAllSignatures(signatures())
            .given(given())
            .build();
      case 9 ->
        parties.size() < 2
            ? Termination.builder().id(id).build()
            : Substitution.builder()
                .id(id)
                .party(parties.get(0).id())
                .substitute(parties.get(1))
                .addAllAdopts(adopted())
                .addAllSignatures(signatures())
                .given(given())
                .build();
      case 8 ->
        RoleChange.builder()
            .id(id)
            .party(one(ids()))
            .role(one(List.of(Role.values())))
            .addAllAdopts(adopted())
            .addAllSignatures(signatures())
            .build();
      case 6 -> {
        Suspension.Builder builder = Suspension.builder()
            .id(id)
            .party(one(ids()))
            .addAllSignatures(signatures())
            .addAllObjections(objections())
            .extensions(extensions());
        yield maybe() ? builder.until(day()).build() : builder.build();
      }
      case 7 ->
        Reinstatement.builder()
            .id(id)
            .party(one(ids()))
            .addAllSignatures(signatures())
            .addAllDecisions(decisions())
            .build();
      default ->
        Termination.builder()
            .id(id)
            .addAllSignatures(signatures())
            .effect(effect(1))
            .build();
    };
  }
}
