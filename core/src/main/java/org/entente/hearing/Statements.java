package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Change;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the facts recorded about one proceeding come to, under the provisions that are frozen for
 * it: whose consent stands from which day, and why a signature does not count. It speaks of each
 * party by itself; whom the proceeding asks, and who succeeded whom, a {@link Hearing} knows.
 *
 * <p>An objection or a revocation undoes every signature of its party up to and including its day.
 * A party's consent stands while its signatures that count cover every instrument. Of one who
 * leaves the notice is the consent, until it is revoked. Immutable and thread-safe.
 */
public record Statements(
    Proceeding proceeding,
    Provisions provisions,
    List<@Nullable InstrumentId> toSign,
    Optional<LocalDate> opening,
    Optional<LocalDate> closing,
    Optional<Party> newcomer,
    Optional<Notice> notice,
    List<Reason> reasons,
    SignedDays plain,
    Map<PartyId, Stance> stances) {
  /** What was said on a proceeding, counted under the provisions that are frozen for it. */
  public static Statements of(Proceeding proceeding, Provisions provisions) {
    Stream<@Nullable InstrumentId> named = proceeding.toSign().stream().map(Instrument::id);
    List<@Nullable InstrumentId> toSign =
        proceeding.toSign().isEmpty() ? Collections.singletonList(null) : named.toList();
    Party joining = null;
    Notice leaving = null;
    for (Change change : proceeding instanceof Act act ? act.changes() : List.<Change>of()) {
      if (change instanceof Change.Joins joins) {
        joining = joins.party();
      } else if (change instanceof Change.Leaves leaves) {
        leaving = new Notice(leaves.party(), leaves.notifiedOn(), proceeding.revocations());
      }
    }
    Statements said = new Statements(
        proceeding,
        provisions,
        toSign,
        proceeding.opening(),
        proceeding.closing(provisions),
        Optional.ofNullable(joining),
        Optional.ofNullable(leaving),
        Reason.askedOf(proceeding, provisions),
        new SignedDays(proceeding.signatures().size(), joining == null ? null : joining.id()),
        new HashMap<>(0));
    said.count();
    return said;
  }

  /** Plain signatures are counted by their days, the parties of others get a stance. */
  private void count() {
    proceeding.objections().forEach(each -> stance(each.party()));
    proceeding.revocations().forEach(each -> stance(each.party()));
    for (Signature signature : proceeding.signatures()) {
      if (isPlain(signature)) {
        plain.add(signature);
      } else {
        stance(signature.party());
      }
    }
    if (!stances.isEmpty()) {
      for (Statement statement : proceeding.statements()) {
        Optional.ofNullable(stances.get(statement.party())).ifPresent(each -> each.add(statement));
      }
    }
  }

  private boolean isPlain(Signature signature) {
    if (!signature.instruments().isEmpty() && !proceeding.toSign().isEmpty()) {
      return false;
    }
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).mayApply(signature, this)) {
        return false;
      }
    }
    return true;
  }

  private Stance stance(PartyId party) {
    return stances.computeIfAbsent(party, id -> new Stance(this));
  }

  /** Those who stand in the place of the one that it lets join, if it does: itself or its heirs. */
  public Set<PartyId> newcomers(Lineage lineage) {
    return newcomer.map(party -> lineage.heirs(party.id())).orElse(Set.of());
  }

  boolean isLeaver(PartyId party) {
    return notice.isPresent() && notice.get().party().equals(party);
  }

  Optional<Digest> digest(@Nullable InstrumentId id) {
    return proceeding.toSign().stream()
        .filter(instrument -> instrument.id().equals(id))
        .findFirst()
        .flatMap(Instrument::digest);
  }

  boolean isInWindow(LocalDate day) {
    return (opening.isEmpty() || !day.isBefore(opening.get()))
        && (closing.isEmpty() || !day.isAfter(closing.get()));
  }

  List<Decision> decisions(PartyId party) {
    Stance stance = stances.get(party);
    return stance == null
        ? proceeding.decisions().stream()
            .filter(each -> each.party().equals(party))
            .toList()
        : stance.decisions();
  }

  /** Whether every party's consent is a plain signature that nothing undoes. */
  boolean isPlain() {
    return stances.isEmpty() && notice.isEmpty();
  }

  /** What a party said, where that is more than a plain signature and more than its notice. */
  @Nullable
  Stance stanceOf(PartyId party) {
    return isLeaver(party) ? null : stances.get(party);
  }

  /** Whether a party's own consent stands on a day, successions aside. */
  boolean stands(PartyId party, LocalDate day) {
    if (isLeaver(party)) {
      return notice.get().isStanding(Lineage.empty(), day) && !objects(party, day);
    }
    Stance stance = stances.get(party);
    return stance == null ? plain.isSignedBy(party, day) : stance.stands(day);
  }

  /** Whether a party's own consent stood on one of the days. */
  boolean hasStood(PartyId party, LocalDate first, LocalDate last) {
    Stance stance = stanceOf(party);
    return stance == null ? stands(party, last) : stance.hasStood(first, last);
  }

  boolean covers(PartyId party, @Nullable InstrumentId instrument, LocalDate day) {
    Stance stance = stanceOf(party);
    return stance == null ? stands(party, day) : stance.covers(instrument, day);
  }

  /** Whether a party has objected by a day and not consented since. */
  boolean objects(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance != null
        && (isLeaver(party)
            ? stance.hasObjected(notice.get().givenBy(day).orElse(LocalDate.MIN), day)
            : stance.objects(day));
  }

  boolean isNegated(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance != null && stance.isNegated(day);
  }

  static boolean speaksOf(Signature signature, @Nullable InstrumentId instrument) {
    return instrument == null || signature.covers(instrument);
  }

  /** Why a signature does not count for an instrument, taking back aside; null if it does. */
  @Nullable
  Reason reason(Signature signature, @Nullable InstrumentId instrument) {
    return reasons.stream()
        .filter(reason -> reason.applies(signature, instrument, this))
        .findFirst()
        .orElse(null);
  }

  /** The same, also for an instrument that it does not cover, as the part of a violation's code. */
  public Optional<String> fault(Signature signature, @Nullable InstrumentId instrument) {
    return speaksOf(signature, instrument)
        ? Optional.ofNullable(reason(signature, instrument)).map(Reason::code)
        : Optional.of(Codes.INSTRUMENT_UNSIGNED);
  }

  /** Why a signature counts towards nothing that is to be signed, taking back aside. */
  public Optional<String> fault(Signature signature) {
    List<String> faults = new ArrayList<>();
    toSign.forEach(instrument -> fault(signature, instrument).ifPresent(faults::add));
    if (faults.size() < toSign.size()) {
      return Optional.empty();
    }
    Stream<String> telling =
        faults.stream().filter(each -> !each.equals(Codes.INSTRUMENT_UNSIGNED));
    return telling.reduce((first, last) -> last).or(() -> faults.stream().findFirst());
  }
}
