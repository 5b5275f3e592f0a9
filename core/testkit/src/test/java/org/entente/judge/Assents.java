package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Withdrawal;

/**
 * What each party has given to one proceeding, read from its facts (MEANING §6, §3.13).
 *
 * @param closing the last day on which a signature counts
 * @param mandate whether a signature needs a decision
 * @param asked who was asked at the end of a day
 */
record Assents(
    Proceeding proceeding,
    Optional<LocalDate> closing,
    boolean mandate,
    List<Succession> successions,
    Function<LocalDate, Set<PartyId>> asked) {

  boolean consents(PartyId party, LocalDate day) {
    return missing(party, day).isEmpty();
  }

  /**
   * The instruments for which the party's consent is not there; an empty one stands for the
   * proceeding as such.
   */
  List<Optional<Instrument>> missing(PartyId party, LocalDate day) {
    List<Optional<Instrument>> missing =
        instruments().stream().filter(each -> !covers(party, each, day)).toList();
    // One who leaves lacks its notice, which covers everything.
    boolean isNotice = isLeaver(party) && !missing.isEmpty() && !objects(party, day);
    return isNotice ? List.of(Optional.empty()) : missing;
  }

  private boolean isLeaver(PartyId party) {
    return proceeding instanceof Withdrawal withdrawal && withdrawal.party().equals(party);
  }

  boolean objects(PartyId party, LocalDate day) {
    return !objections(party, day, day).isEmpty();
  }

  /**
   * The days of the objections made by a day that the party's own consent has not cured by another:
   * its own objections, and those it inherited.
   */
  Set<LocalDate> objections(PartyId party, LocalDate day, LocalDate cured) {
    Set<LocalDate> days = new TreeSet<>();
    for (Objection objection : proceeding.objections()) {
      if (objection.party().equals(party) && !signsBetween(party, objection.on(), cured)) {
        days.add(objection.on());
      }
    }
    for (Succession succession : successionsOf(party, day)) {
      boolean askedItself = asked.apply(succession.on().minusDays(1)).contains(party);
      if (!askedItself && !signsBetween(party, succession.on(), cured)) {
        LocalDate eve = succession.on().minusDays(1);
        LocalDate before = cured.isBefore(eve) ? cured : eve;
        askedPredecessors(succession).forEach(each -> days.addAll(objections(each, eve, before)));
      }
    }
    days.removeIf(each -> each.isAfter(day));
    return days;
  }

  private boolean covers(PartyId party, Optional<Instrument> instrument, LocalDate day) {
    return signs(party, instrument, day) || inherits(party, instrument, day);
  }

  /** Whether a counting signature stands that was given after the last time the party said no. */
  private boolean signs(PartyId party, Optional<Instrument> instrument, LocalDate day) {
    LocalDate no = lastNo(party, day).orElse(LocalDate.MIN);
    return consentsGiven(party, instrument).anyMatch(on -> !on.isAfter(day) && on.isAfter(no));
  }

  /** The days of its counting signatures; the consent of one who leaves is its notice. */
  private Stream<LocalDate> consentsGiven(PartyId party, Optional<Instrument> instrument) {
    if (isLeaver(party)) {
      return ((Withdrawal) proceeding).notifiedOn().stream();
    }
    return proceeding.signatures().stream()
        .filter(signature -> signature.party().equals(party) && counts(signature, instrument))
        .map(Signature::on);
  }

  private boolean counts(Signature signature, Optional<Instrument> instrument) {
    LocalDate on = signature.on();
    return signature.kind().isBinding()
        && !on.isBefore(proceeding.opening().orElseThrow())
        && closing.filter(on::isAfter).isEmpty()
        && instrument.filter(each -> !coversText(signature, each)).isEmpty()
        && (!mandate || isDecided(signature, instrument));
  }

  private static boolean coversText(Signature signature, Instrument instrument) {
    boolean otherText = instrument.digest().isPresent()
        && signature.digests().containsKey(instrument.id())
        && !signature.digests().get(instrument.id()).equals(instrument.digest().get());
    return signature.covers(instrument.id()) && !otherText;
  }

  private boolean isDecided(Signature signature, Optional<Instrument> instrument) {
    return proceeding.decisions().stream()
        .filter(decision -> decision.party().equals(signature.party()))
        .filter(decision -> !decision.on().isAfter(signature.on()))
        .anyMatch(decision -> decision.instruments().isEmpty()
            || instrument.isEmpty()
            || decision.instruments().contains(instrument.get().id()));
  }

  /**
   * Whether predecessors consented for the party: all that were asked, and the party itself if it
   * was asked beside them. Its own no ends what it inherited.
   */
  private boolean inherits(PartyId party, Optional<Instrument> instrument, LocalDate day) {
    boolean inherits = false;
    for (Succession succession :
        successionsOf(party, day).stream().filter(this::isAfterOpening).toList()) {
      LocalDate eve = succession.on().minusDays(1);
      List<PartyId> before = new ArrayList<>(askedPredecessors(succession));
      inherits |= !before.isEmpty();
      if (!before.isEmpty() && asked.apply(eve).contains(party)) {
        before.add(party);
      }
      if (!before.stream().allMatch(each -> covers(each, instrument, eve))) {
        return false;
      }
    }
    return inherits && lastNo(party, day).isEmpty();
  }

  private List<PartyId> askedPredecessors(Succession succession) {
    Set<PartyId> askedBefore = asked.apply(succession.on().minusDays(1));
    return succession.predecessors().stream().filter(askedBefore::contains).toList();
  }

  private List<Succession> successionsOf(PartyId party, LocalDate day) {
    return successions.stream()
        .filter(each -> each.successors().stream().anyMatch(heir -> heir.id().equals(party)))
        .filter(each -> !each.on().isAfter(day))
        .toList();
  }

  private boolean isAfterOpening(Succession succession) {
    return proceeding.opening().filter(succession.on()::isAfter).isPresent();
  }

  private boolean signsBetween(PartyId party, LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.isBefore(first) ? first : last.plusDays(1))
        .anyMatch(day -> instruments().stream().allMatch(each -> signs(party, each, day)));
  }

  private Optional<LocalDate> lastNo(PartyId party, LocalDate day) {
    Stream<LocalDate> objections = proceeding.objections().stream()
        .filter(each -> each.party().equals(party))
        .map(Objection::on);
    Stream<LocalDate> revocations = proceeding.revocations().stream()
        .filter(each -> each.party().equals(party))
        .map(Revocation::on);
    return Stream.concat(objections, revocations)
        .filter(on -> !on.isAfter(day))
        .max(LocalDate::compareTo);
  }

  private List<Optional<Instrument>> instruments() {
    return proceeding.toSign().isEmpty()
        ? List.of(Optional.empty())
        : proceeding.toSign().stream().map(Optional::of).toList();
  }
}
