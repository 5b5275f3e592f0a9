package org.entente.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What the facts recorded about one proceeding come to: whose consent stands from which day, and
 * why a signature does not count. It speaks of each party by itself; whom a proceeding asks, a
 * {@link Standing} says.
 *
 * <p>A signature counts if it is dated on or after the opening and on or before the closing, is of
 * a binding kind, signs the same text where both sides name a digest, and follows a decision of its
 * party where the provisions ask for one. An objection or a revocation undoes every signature of
 * its party up to and including its day. A party's consent stands while its signatures that count
 * cover every instrument asked for. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Ballot {
  private final Proceeding proceeding;
  private final Provisions provisions;
  private final List<Instrument> asked;
  private final @Nullable LocalDate opening;
  private final @Nullable LocalDate closing;
  private final boolean namesDigests;
  private final FirstDays plain;
  private final Map<PartyId, Stance> stances;

  private Ballot(Proceeding proceeding, Provisions provisions) {
    this.proceeding = proceeding;
    this.provisions = provisions;
    this.asked = proceeding.toSign();
    this.namesDigests = namesDigests(asked);
    this.stances = new HashMap<>(0);
    this.plain = countPlainSignatures();
    this.opening = proceeding.opening().orElse(null);
    this.closing = closingAfter(opening);
    collectStances();
  }

  /**
   * Returns the ballot of a proceeding under the provisions that are frozen for it.
   *
   * @param proceeding an agreement's founding, or an act
   * @param provisions the provisions in force when it was opened
   * @return the ballot
   */
  public static Ballot of(Proceeding proceeding, Provisions provisions) {
    return new Ballot(proceeding, provisions);
  }

  private static boolean namesDigests(List<Instrument> asked) {
    for (Instrument instrument : asked) {
      if (instrument.digest().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** One pass over the signatures: plain ones are counted, the parties of others get a stance. */
  private FirstDays countPlainSignatures() {
    LocalDate stated = proceeding.opensOn().orElse(null);
    int open = stated == null ? 0 : DayKey.of(stated);
    boolean decided = provisions.isDecisionRequired();
    List<Signature> signatures = proceeding.signatures();
    PartyId[] parties = new PartyId[signatures.size()];
    int[] days = new int[parties.length];
    int count = 0;
    for (int i = 0; i < parties.length; i++) {
      Signature signature = signatures.get(i);
      int day = DayKey.of(signature.on());
      if (day >= open && !decided && isPlain(signature)) {
        parties[count] = signature.party();
        days[count++] = day;
      } else {
        stance(signature.party());
      }
    }
    return new FirstDays(parties, days, count);
  }

  private boolean isPlain(Signature signature) {
    return signature.kind().isBinding()
        && (asked.isEmpty() || signature.instruments().isEmpty())
        && (!namesDigests || signature.digests().isEmpty());
  }

  private @Nullable LocalDate closingAfter(@Nullable LocalDate opening) {
    return proceeding.closing(provisions).orElse(null);
  }

  private Stance stance(PartyId party) {
    return stances.computeIfAbsent(party, id -> new Stance(this));
  }

  private void collectStances() {
    for (Objection objection : proceeding.objections()) {
      stance(objection.party()).add(objection);
    }
    for (Revocation revocation : proceeding.revocations()) {
      stance(revocation.party()).add(revocation);
    }
    if (closing != null) {
      collectTooLate(closing);
    }
    if (stances.isEmpty()) {
      return;
    }
    for (Decision decision : proceeding.decisions()) {
      Stance stance = stances.get(decision.party());
      if (stance != null) {
        stance.add(decision);
      }
    }
    for (Signature signature : proceeding.signatures()) {
      Stance stance = stances.get(signature.party());
      if (stance != null) {
        stance.add(signature);
      }
    }
  }

  /** Who signed after the closing has a stance, which says so. */
  private void collectTooLate(LocalDate closing) {
    for (Signature signature : proceeding.signatures()) {
      if (signature.on().isAfter(closing)) {
        stance(signature.party());
      }
    }
  }

  /**
   * Returns what it is the ballot of.
   *
   * @return the proceeding
   */
  public Proceeding proceeding() {
    return proceeding;
  }

  /**
   * Returns the provisions under which it counts.
   *
   * @return the provisions
   */
  public Provisions provisions() {
    return provisions;
  }

  /**
   * Returns the day it was opened: the stated one, else that of the first dated fact.
   *
   * @return the day, or empty if nothing is dated
   */
  public Optional<LocalDate> opening() {
    return Optional.ofNullable(opening);
  }

  /**
   * Returns the last day on which a signature counts: the stated one, else the opening plus the
   * time that the provisions keep it open.
   *
   * @return the day, or empty if it stays open
   */
  public Optional<LocalDate> closing() {
    return Optional.ofNullable(closing);
  }

  /**
   * Tells whether a party's own consent stands on a day, successions aside.
   *
   * @param party the party
   * @param day the day
   * @return true if its signatures that count cover every instrument asked for
   */
  public boolean stands(PartyId party, LocalDate day) {
    return stands(party, DayKey.ofAny(day));
  }

  /**
   * Tells whether a party has objected by a day and not consented since.
   *
   * @param party the party
   * @param day the day
   * @return true if its no stands
   */
  public boolean objects(PartyId party, LocalDate day) {
    return objects(party, DayKey.ofAny(day));
  }

  /**
   * Returns why a signature does not count towards an instrument, taking back aside.
   *
   * @param signature a signature of this proceeding
   * @param instrument one of the instruments asked for
   * @return the condition it does not meet, as in {@link Violation#condition()}; empty if it counts
   */
  public Optional<String> fault(Signature signature, InstrumentId instrument) {
    Stance known = stances.get(signature.party());
    Stance stance = known == null ? new Stance(this) : known;
    String fault = signature.covers(instrument)
        ? stance.fault(signature, instrument)
        : Codes.INSTRUMENT_UNSIGNED;
    return Optional.ofNullable(fault);
  }

  /**
   * Returns why a signature counts towards nothing that is asked for, taking back aside.
   *
   * @param signature a signature of this proceeding
   * @return the condition it does not meet; empty if it counts towards one instrument or more, or
   *     as such where no instrument is asked for
   */
  public Optional<String> fault(Signature signature) {
    List<Instrument> asked = asked();
    if (asked.isEmpty()) {
      return Optional.ofNullable(new Stance(this).fault(signature, null));
    }
    Optional<String> first = Optional.empty();
    for (Instrument instrument : asked) {
      Optional<String> fault = fault(signature, instrument.id());
      if (fault.isEmpty()) {
        return fault;
      }
      boolean isTelling = !fault.get().equals(Codes.INSTRUMENT_UNSIGNED);
      first = first.isEmpty() || isTelling ? fault : first;
    }
    return first;
  }

  boolean stands(PartyId party, int day) {
    if (isLeaver(party)) {
      return isNoticeStanding(Lineage.empty(), day) && !objects(party, day);
    }
    if (!stances.isEmpty()) {
      Stance stance = stances.get(party);
      if (stance != null) {
        return stance.stands(day);
      }
    }
    return plainDay(party) <= day;
  }

  /** Whether a party's consent stood on one of the days. */
  boolean hasStood(PartyId party, int first, int last) {
    Stance stance = stanceOf(party);
    return stance == null ? stands(party, last) : stance.hasStood(first, last);
  }

  boolean covers(PartyId party, @Nullable InstrumentId instrument, int day) {
    Stance stance = isLeaver(party) ? null : stances.get(party);
    return stance == null ? stands(party, day) : stance.covers(instrument, day);
  }

  boolean objects(PartyId party, int day) {
    Stance stance = stances.get(party);
    return stance != null
        && (isLeaver(party) ? stance.hasObjected(noticeKey(day), day) : stance.objects(day));
  }

  /** The day of the notice of one who leaves; before all others if there is none by a day. */
  private int noticeKey(int day) {
    int notice = ((Withdrawal) proceeding).notifiedOn().map(DayKey::of).orElse(0);
    return notice <= day ? notice : 0;
  }

  boolean isNegated(PartyId party, int day) {
    Stance stance = stances.get(party);
    return stance != null && stance.isNegated(day);
  }

  /**
   * The day from which a plain party's consent stands for good; never if it has none. Not for
   * parties with a stance, and whoever signed after the closing has one.
   */
  int plainDay(PartyId party) {
    return plain.get(party);
  }

  /**
   * The day from which the consent of plain parties stands, all together; never if one has none.
   * Not for parties with a stance.
   */
  @SuppressWarnings("ReferenceEquality") // Spares comparing lists; an equal one is looked at anew.
  int latestPlainDay(List<Party> parties) {
    return plain.latest(parties);
  }

  /** The same as of a plain party, for one that is none of those asked. */
  int plainDayBeside(PartyId party, List<Party> asked) {
    return plain.getBeside(party, asked);
  }

  /** Whether every party's consent is a plain signature that nothing undoes. */
  boolean isPlain() {
    return stances.isEmpty() && !(proceeding instanceof Withdrawal);
  }

  /**
   * What a party said, where that is more than a plain signature; of one who leaves, only its
   * notice counts.
   */
  @Nullable
  Stance stanceOf(PartyId party) {
    return isLeaver(party) ? null : stances.get(party);
  }

  boolean isLeaver(PartyId party) {
    return proceeding instanceof Withdrawal withdrawal && withdrawal.party().equals(party);
  }

  /**
   * A notice of withdrawal is the leaver's consent, until it is revoked. One that is gone gives
   * none.
   */
  boolean isNoticeStanding(Lineage lineage, int day) {
    Withdrawal withdrawal = (Withdrawal) proceeding;
    LocalDate notice = withdrawal.notifiedOn().orElse(null);
    return notice != null
        && DayKey.of(notice) <= day
        && !lineage.isGone(withdrawal.party(), notice)
        && !isNoticeRevoked(withdrawal, notice, lineage, day);
  }

  /**
   * Tells whether a notice of withdrawal had been revoked by the end of a day: by the party that
   * gave it, or by one that had taken its place since.
   *
   * @param lineage who took whose place
   * @param day the day
   * @return true if it had; false if no notice is given, or this is no ballot of a withdrawal
   */
  public boolean isNoticeRevoked(Lineage lineage, LocalDate day) {
    return proceeding instanceof Withdrawal withdrawal
        && withdrawal.notifiedOn().isPresent()
        && isNoticeRevoked(withdrawal, withdrawal.notifiedOn().get(), lineage, DayKey.ofAny(day));
  }

  private static boolean isNoticeRevoked(
      Withdrawal withdrawal, LocalDate notice, Lineage lineage, int day) {
    for (Revocation revocation : withdrawal.revocations()) {
      LocalDate on = revocation.on();
      PartyId party = revocation.party();
      if (DayKey.of(on) <= day
          && !on.isBefore(notice)
          && (party.equals(withdrawal.party())
              ? !lineage.isGone(party, on)
              : lineage.upTo(on).heirs(withdrawal.party(), notice).contains(party))) {
        return true;
      }
    }
    return false;
  }

  boolean isInWindow(LocalDate day) {
    return (opening == null || !day.isBefore(opening))
        && (closing == null || !day.isAfter(closing));
  }

  boolean isDecisionRequired() {
    return provisions.isDecisionRequired();
  }

  List<Instrument> asked() {
    return asked;
  }

  Optional<Digest> digest(InstrumentId id) {
    for (Instrument instrument : asked) {
      if (instrument.id().equals(id)) {
        return instrument.digest();
      }
    }
    return Optional.empty();
  }
}
