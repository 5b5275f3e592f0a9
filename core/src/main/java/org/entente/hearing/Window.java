package org.entente.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Past;
import org.jspecify.annotations.Nullable;

/**
 * When one may sign: from the opening to the closing, merely by signature no later than a day of
 * its own, and as the newcomer or in its place also before the opening.
 */
final class Window {
  /** The days, first and last, on which one stands in the newcomer's place and may sign early. */
  record Early(LocalDate from, LocalDate last) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(last);
    }
  }

  private final Proceeding proceeding;
  private final Optional<LocalDate> opening;
  private final Optional<LocalDate> closing;
  private final @Nullable PartyId newcomer;
  private final Supplier<List<Past.Succeeded>> successions;
  private volatile @Nullable Map<PartyId, Early> early;

  Window(
      Proceeding proceeding,
      Optional<LocalDate> closing,
      @Nullable PartyId newcomer,
      Supplier<List<Past.Succeeded>> successions) {
    this.proceeding = proceeding;
    this.opening = proceeding.opening();
    this.closing = closing;
    this.newcomer = newcomer;
    this.successions = successions;
  }

  Optional<LocalDate> opening() {
    return opening;
  }

  Optional<LocalDate> closing() {
    return closing;
  }

  /**
   * Who may sign before the opening, and from when: the newcomer, and whoever takes its place;
   * found once somebody does.
   */
  private Map<PartyId, Early> early() {
    Map<PartyId, Early> known = early;
    if (known == null) {
      known = new HashMap<>();
      if (newcomer != null) {
        addEarly(newcomer, LocalDate.MIN, successions.get(), known);
      }
      early = known;
    }
    return known;
  }

  /** Its heirs may from the day on which they take its place, and it no more after that day. */
  private static void addEarly(
      PartyId party, LocalDate from, List<Past.Succeeded> steps, Map<PartyId, Early> early) {
    List<Past.Succeeded> later = steps.stream()
        .filter(step -> step.predecessor().equals(party) && step.on().isAfter(from))
        .toList();
    boolean goesOn = later.stream().anyMatch(step -> step.successor().equals(party));
    LocalDate first =
        later.stream().map(Past.Succeeded::on).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    LocalDate last = goesOn ? LocalDate.MAX : first;
    if (early.putIfAbsent(party, new Early(from, last)) == null) {
      later.stream()
          .filter(step -> goesOn || step.on().equals(first))
          .forEach(step -> addEarly(step.successor(), step.on(), steps, early));
    }
  }

  /** Whether a signature can be too early or too late for it at all. */
  boolean isBounded() {
    return opening.isPresent()
        || closing.isPresent()
        || proceeding.signableUntil().isPresent();
  }

  boolean isInWindow(Signature signature) {
    return isNotTooEarly(signature) && !isClosedOn(signature.on());
  }

  boolean isClosedOn(LocalDate day) {
    return closing.isPresent() && day.isAfter(closing.get());
  }

  /** Whether it is a mere signature, of after the last day for those. */
  boolean isSignedTooLate(Signature signature) {
    Optional<LocalDate> last = proceeding.signableUntil();
    return last.isPresent()
        && signature.on().isAfter(last.get())
        && (signature.kind() == SignatureKind.SIGNATURE
            || signature.kind() == SignatureKind.SUBJECT_TO_RATIFICATION);
  }

  /** Whether it is not dated before the opening, or is the newcomer's, which may be. */
  boolean isNotTooEarly(Signature signature) {
    LocalDate on = signature.on();
    return opening.isEmpty() || !on.isBefore(opening.get()) || isEarly(signature.party(), on);
  }

  private boolean isEarly(PartyId party, LocalDate day) {
    Early days = newcomer == null ? null : early().get(party);
    return days != null && days.contains(day);
  }

  /** Whether a party may have signed before the opening, where somebody has. */
  boolean isEarly(PartyId party) {
    LocalDate first = proceeding.opensOn().orElse(LocalDate.MIN);
    return newcomer != null
        && early().containsKey(party)
        && proceeding.signatures().stream().anyMatch(each -> each.on().isBefore(first));
  }
}
