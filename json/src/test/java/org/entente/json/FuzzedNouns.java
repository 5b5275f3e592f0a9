package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.Abstention;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.DatedName;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.GoverningLaw;
import org.entente.Identifier;
import org.entente.Instrument;
import org.entente.InstrumentId;
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
import org.entente.Refusal;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Towards;
import org.entente.Withdrawal;

/**
 * Nouns built from arbitrary data: most values are usual ones, so that agreements come about, some
 * are as odd as Java allows. A noun that is refused is left out.
 */
final class FuzzedNouns {
  private static final String[] ODD_TEXTS = {
    "",
    " ",
    "\u00a0",
    "\ufeff",
    "\0",
    "\ud800",
    "\udc00x",
    "a\nb",
    "{party}",
    "$1\\",
    "2023-13-45",
    "+12000-01-01",
    "x".repeat(201),
    "y".repeat(100_001)
  };
  private static final LocalDate[] ODD_DAYS = {
    LocalDate.MIN,
    LocalDate.MAX,
    LocalDate.EPOCH,
    LocalDate.of(0, 12, 31),
    LocalDate.of(1, 1, 1),
    LocalDate.of(9999, 12, 31),
    LocalDate.of(10_000, 1, 1),
    LocalDate.of(2020, 2, 29)
  };
  private static final int[] ODD_NUMBERS = {
    0, -1, 1, 366, 1000, 12_000, 366_000, 366_001, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private final FuzzedDataProvider data;

  FuzzedNouns(FuzzedDataProvider data) {
    this.data = data;
  }

  private <T> Optional<T> built(Supplier<T> build) {
    try {
      return Optional.ofNullable(build.get());
    } catch (IllegalArgumentException refused) {
      assertThat(refused).isOfAnyClassIn(IllegalArgumentException.class, Refusal.class);
      assertThat(refused.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }

  private <T> void maybe(Supplier<T> value, Consumer<T> set) {
    if (maybe()) {
      built(value).ifPresent(set);
    }
  }

  /** Sets what the setter itself may refuse. */
  private void maybeSet(Runnable set) {
    if (maybe()) {
      built(() -> {
        set.run();
        return true;
      });
    }
  }

  private <T> List<T> several(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = data.consumeInt(0, most); i > 0; i--) {
      built(value).ifPresent(values::add);
    }
    return values;
  }

  private boolean maybe() {
    return data.consumeInt(0, 3) == 3;
  }

  private boolean isOdd() {
    return data.consumeInt(0, 31) == 31;
  }

  private int below(int bound) {
    return data.consumeInt(0, bound - 1);
  }

  private <T> T one(T[] values) {
    return values[below(values.length)];
  }

  // Scalars

  private String text() {
    if (isOdd()) {
      return data.consumeBoolean() ? one(ODD_TEXTS) : data.consumeString(30);
    }
    return "text" + below(3);
  }

  private String id(String letter, int most) {
    return isOdd() ? text() : letter + below(most);
  }

  private PartyId partyId() {
    return PartyId.of(id("p", 5));
  }

  private InstrumentId instrumentId() {
    return InstrumentId.of(id("i", 3));
  }

  private ActId actId() {
    return ActId.of(id("a", 6));
  }

  private LocalDate day() {
    if (!isOdd()) {
      return LocalDate.of(2020, 1, 1).plusDays(below(64));
    }
    return data.consumeBoolean()
        ? one(ODD_DAYS)
        : LocalDate.ofEpochDay(
            data.consumeLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
  }

  private int number() {
    if (!isOdd()) {
      return 1 + below(5);
    }
    return data.consumeBoolean()
        ? ODD_NUMBERS[below(ODD_NUMBERS.length)]
        : data.consumeInt(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private Period period() {
    return switch (below(4)) {
      case 0 -> Period.ofMonths(number());
      case 1 -> Period.ofYears(number());
      case 2 -> Period.of(number(), number(), number());
      default -> Period.ofDays(number());
    };
  }

  private Term term() {
    Term term = maybe() ? Term.always() : Term.from(day());
    return switch (below(3)) {
      case 0 -> term.until(later(day()));
      case 1 -> term.through(day());
      default -> term;
    };
  }

  private LocalDate later(LocalDate day) {
    return day.isBefore(LocalDate.MAX.minusDays(500)) ? day.plusDays(below(500)) : day;
  }

  private Extensions extensions() {
    return Extensions.of(map(3));
  }

  private Map<String, Object> map(int depth) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = below(3); i > 0; i--) {
      entries.put(text(), value(depth));
    }
    return entries;
  }

  private Object value(int depth) {
    return switch (below(depth == 0 ? 8 : 11)) {
      case 0 -> text();
      case 1 -> maybe();
      case 2 -> number();
      case 3 -> data.consumeDouble();
      case 4 -> data.consumeFloat();
      case 5 ->
        new BigDecimal(new BigInteger(data.consumeBytes(9).length == 0 ? "1" : "10"), number());
      case 6 -> null;
      case 7 -> new StringBuilder("no such type");
      case 8 -> map(depth - 1);
      case 9 -> nested(number());
      default -> several(3, () -> value(depth - 1));
    };
  }

  private static Object nested(int depth) {
    Object value = List.of();
    for (int i = 0; i < Math.min(depth, 100); i++) {
      value = List.of(value);
    }
    return value;
  }

  // Nouns

  private Party party() {
    Party.Builder builder = Party.builder().id(partyId()).name(text());
    maybe(() -> PartyKind.of(text()), builder::kind);
    maybe(() -> new Identifier(text(), text(), term()), builder::addIdentifiers);
    maybe(() -> DatedName.of(text(), term()), builder::addDatedNames);
    maybe(this::extensions, builder::extensions);
    return builder.build();
  }

  private Instrument instrument() {
    Instrument.Builder builder = Instrument.builder().id(instrumentId()).title(text());
    maybe(this::text, builder::version);
    maybe(this::digest, builder::digest);
    maybe(this::text, builder::source);
    maybe(this::extensions, builder::extensions);
    return builder.build();
  }

  private Digest digest() {
    return switch (below(3)) {
      case 0 -> Digest.parse(text());
      case 1 -> new Digest(text(), text());
      default -> Digest.sha256(String.valueOf(below(10)).repeat(64));
    };
  }

  private ConsentRule consent(int depth) {
    return switch (below(depth == 0 ? 9 : 15)) {
      case 0, 1 -> ConsentRule.everyPartner();
      case 2 -> ConsentRule.none();
      case 3 -> ConsentRule.atLeast(number());
      case 4 -> ConsentRule.share(number(), number());
      case 5 -> ConsentRule.moreThanShare(number(), number());
      case 6 -> ConsentRule.named(several(3, this::partyId));
      case 7 -> ConsentRule.weight(weights(), weightOfOne());
      case 8 -> weighed();
      case 9 ->
        isOdd()
            ? ConsentRule.among(several(4, this::partyId), consent(depth - 1))
            : ConsentRule.among(PartyKind.MUNICIPALITY, consent(depth - 1));
      case 10 -> ConsentRule.excluding(several(3, this::partyId), consent(depth - 1));
      case 11 -> ConsentRule.allOf(consents(depth));
      case 12 -> ConsentRule.anyOf(consents(depth));
      case 13 ->
        ConsentRule.noObjection(isOdd() ? weighed() : consent(depth - 1)).within(period());
      default -> ConsentRule.after(period(), consent(depth - 1));
    };
  }

  private ConsentRule[] consents(int depth) {
    return several(3, () -> consent(depth - 1)).toArray(ConsentRule[]::new);
  }

  private ConsentRule weighed() {
    Quota bar = isOdd() ? ConsentRule.allBut(weightOfOne()) : ConsentRule.share(number(), number());
    return isOdd() ? bar : bar.weighing(weights());
  }

  private Map<PartyId, Long> weights() {
    Map<PartyId, Long> table = new LinkedHashMap<>();
    several(4, this::partyId).forEach(id -> table.put(id, weightOfOne()));
    return table;
  }

  private long weightOfOne() {
    return isOdd() ? data.consumeLong() : below(4);
  }

  private EffectRule effect(int depth) {
    return switch (below(depth == 0 ? 5 : 10)) {
      case 0 -> EffectRule.onCompletion();
      case 1 -> EffectRule.after(period());
      case 2 -> EffectRule.firstOfMonthAfter(period());
      case 3 -> EffectRule.on(day());
      case 4 -> EffectRule.retroactiveTo(day());
      case 5 -> EffectRule.on(day()).otherwise(effect(depth - 1));
      case 6 -> EffectRule.latestOf(effects(depth));
      case 7 -> EffectRule.from(Anchor.occurrence(text()), effect(depth - 1)).by(day());
      case 8 -> EffectRule.retroactiveTo(day()).once(effect(depth - 1));
      default -> EffectRule.earliestOf(effects(depth));
    };
  }

  private EffectRule[] effects(int depth) {
    return several(3, () -> effect(depth - 1)).toArray(EffectRule[]::new);
  }

  private Procedure procedure() {
    Procedure.Builder builder = Procedure.builder().consent(consent(3)).effect(effect(2));
    maybe(() -> effect(2), builder::closes);
    return builder.build();
  }

  private Procedure amending() {
    Procedure.Builder builder = Procedure.builder().from(procedure());
    maybe(() -> one(Towards.values()), builder::towards);
    maybe(() -> effect(2), builder::late);
    return builder.build();
  }

  private NoticeWindow window() {
    return data.consumeBoolean()
        ? NoticeWindow.beforeEnd(period(), period())
        : NoticeWindow.from(effect(2)).open(period()).every(period());
  }

  private Provisions provisions() {
    Provisions.Builder builder = Provisions.builder();
    maybe(this::procedure, builder::founding);
    maybe(() -> one(BoundFromEntry.values()), builder::firstParties);
    maybe(() -> effect(2), builder::lateJoiner);
    maybe(this::procedure, builder::accession);
    maybe(this::amending, builder::amendment);
    maybe(this::procedure, builder::withdrawal);
    maybe(this::procedure, builder::termination);
    maybe(() -> one(PartnersAsked.values()), builder::electorate);
    maybe(data::consumeBoolean, builder::decisionRequired);
    maybe(this::window, builder::addNoticeWindows);
    maybe(() -> effect(2), builder::dutiesUntil);
    maybe(() -> ConsentRule.atLeast(number()), builder::continuesWhile);
    maybe(this::extensions, builder::extensions);
    return builder.build();
  }

  // Facts

  private Signature signature() {
    Signature.Builder builder = Signature.builder().party(partyId()).on(day());
    maybe(() -> one(SignatureKind.values()), builder::kind);
    if (maybe()) {
      builder.addAllInstruments(several(2, this::instrumentId));
    }
    if (maybe()) {
      built(this::instrumentId)
          .ifPresent(id -> built(this::digest).ifPresent(digest -> builder.putDigest(id, digest)));
    }
    maybe(() -> one(Precision.values()), builder::precision);
    maybe(this::day, builder::recordedOn);
    maybe(this::day, builder::recordedUntil);
    maybe(this::text, builder::source);
    maybe(this::extensions, builder::extensions);
    return builder.build();
  }

  private Decision decision() {
    Decision.Builder builder = Decision.builder().party(partyId()).on(day());
    maybe(this::text, builder::body);
    if (maybe()) {
      builder.addAllInstruments(several(2, this::instrumentId));
    }
    maybe(this::day, builder::recordedOn);
    maybe(this::day, builder::recordedUntil);
    return builder.build();
  }

  private Abstention abstention() {
    Abstention abstention = Abstention.of(partyId(), day());
    return isOdd() ? abstention : abstention.withReason(text());
  }

  private Term agreedTerm() {
    Term term = term();
    return isOdd() ? term : term.renewing(Renewal.every(Period.ofYears(4), Period.ofMonths(6)));
  }

  private NonRenewal nonRenewal() {
    NonRenewal notice = NonRenewal.of(partyId(), day());
    return isOdd() ? notice : notice.withReason(text());
  }

  private Objection objection() {
    Objection.Builder builder = Objection.builder().party(partyId()).on(day());
    maybe(this::text, builder::reason);
    maybe(this::day, builder::recordedOn);
    maybe(this::day, builder::recordedUntil);
    return builder.build();
  }

  private Occurrence occurrence() {
    Occurrence.Builder builder = Occurrence.builder().name(text()).on(day());
    maybe(this::partyId, builder::party);
    maybe(this::day, builder::recordedOn);
    return builder.build();
  }

  private Revocation revocation() {
    Revocation.Builder builder = Revocation.builder().party(partyId()).on(day());
    maybe(this::day, builder::recordedOn);
    maybe(this::day, builder::recordedUntil);
    return builder.build();
  }

  private Given given() {
    Given.Builder builder = Given.builder().on(day()).source(text());
    maybe(this::day, builder::recordedOn);
    maybe(this::day, builder::recordedUntil);
    maybe(this::extensions, builder::extensions);
    return builder.build();
  }

  private Postponement postponement() {
    return maybe()
        ? Postponement.through(day(), day())
        : Postponement.builder().on(day()).until(day()).recordedOn(day()).build();
  }

  // Acts

  private Act act() {
    return switch (below(5)) {
      case 0 -> accession();
      case 1 -> amendment();
      case 2 -> withdrawal();
      case 3 -> succession();
      default -> termination();
    };
  }

  private Accession accession() {
    Accession.Builder builder = Accession.builder()
        .id(actId())
        .party(party())
        .addAllAdopts(several(2, this::instrument))
        .addAllSignatures(several(5, this::signature))
        .addAllDecisions(several(2, this::decision))
        .addAllAbstentions(several(1, this::abstention))
        .addAllObjections(several(1, this::objection))
        .addAllOccurrences(several(1, this::occurrence))
        .addAllRevocations(several(1, this::revocation));
    maybe(() -> one(Role.values()), builder::role);
    maybe(() -> consent(3), builder::consent);
    maybe(() -> effect(2), builder::effect);
    maybe(this::day, builder::opensOn);
    maybe(this::day, builder::closesOn);
    maybe(this::given, builder::given);
    maybe(this::text, builder::title);
    maybe(this::day, builder::recordedOn);
    maybe(this::extensions, builder::extensions);
    return builder.build();
  }

  private Amendment amendment() {
    Amendment.Builder builder = Amendment.builder()
        .id(actId())
        .addAllAdopts(several(2, this::instrument))
        .addAllSignatures(several(5, this::signature))
        .addAllAbstentions(several(1, this::abstention))
        .addAllObjections(several(1, this::objection))
        .addAllOccurrences(several(1, this::occurrence));
    maybe(this::agreedTerm, builder::term);
    maybe(this::provisions, builder::provisions);
    maybe(() -> consent(3), builder::consent);
    maybe(() -> effect(2), builder::effect);
    maybe(this::day, builder::opensOn);
    maybe(this::day, builder::closesOn);
    maybe(this::given, builder::given);
    return builder.build();
  }

  private Withdrawal withdrawal() {
    Withdrawal.Builder builder = Withdrawal.builder()
        .id(actId())
        .party(partyId())
        .addAllPostponements(several(2, this::postponement))
        .addAllSignatures(several(2, this::signature))
        .addAllRevocations(several(1, this::revocation));
    maybe(this::day, builder::notifiedOn);
    maybe(() -> consent(3), builder::consent);
    maybe(() -> effect(2), builder::effect);
    maybe(this::given, builder::given);
    return builder.build();
  }

  private Succession succession() {
    Succession.Builder builder = Succession.builder()
        .id(actId())
        .on(day())
        .addAllPredecessors(several(2, this::partyId))
        .addAllSuccessors(several(2, this::party));
    maybe(this::day, builder::recordedOn);
    return builder.build();
  }

  private Termination termination() {
    Termination.Builder builder = Termination.builder()
        .id(actId())
        .addAllSignatures(several(5, this::signature))
        .addAllAbstentions(several(1, this::abstention))
        .addAllObjections(several(1, this::objection))
        .addAllOccurrences(several(1, this::occurrence));
    maybe(() -> consent(3), builder::consent);
    maybe(() -> effect(2), builder::effect);
    maybe(this::day, builder::closesOn);
    maybe(this::given, builder::given);
    return builder.build();
  }

  /** An agreement, unless it was refused; its parties have one form each. */
  Optional<Agreement> agreement() {
    Agreement.Builder builder = Agreement.builder().id("a").title("T");
    maybeSet(() -> builder.id(text()));
    maybeSet(() -> builder.title(text()));
    for (int i = 0; i < 4; i++) {
      Party party = built(this::party).orElse(Party.of("p" + i, "text0"));
      switch (below(4)) {
        case 0 -> builder.addAssociates(party);
        case 1 -> builder.addOthers(party);
        default -> builder.addFounders(party);
      }
    }
    builder
        .addAllInstruments(several(2, this::instrument))
        .addAllSignatures(several(6, this::signature))
        .addAllDecisions(several(2, this::decision))
        .addAllNonRenewals(several(1, this::nonRenewal))
        .addAllAbstentions(several(1, this::abstention))
        .addAllObjections(several(1, this::objection))
        .addAllOccurrences(several(1, this::occurrence))
        .addAllRevocations(several(1, this::revocation))
        .addAllActs(several(4, this::act));
    maybe(this::agreedTerm, builder::term);
    maybe(this::provisions, builder::provisions);
    maybe(this::given, builder::given);
    maybe(this::day, builder::opensOn);
    maybe(this::day, builder::closesOn);
    maybe(() -> AgreementId.of(text()), builder::continues);
    maybe(() -> one(GoverningLaw.values()), builder::governingLaw);
    maybe(this::text, builder::source);
    maybe(this::text, builder::addObjectives);
    maybe(this::extensions, builder::extensions);
    return built(builder::build);
  }
}
