package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Decision;
import org.entente.Instrument;
import org.entente.Revoked;

/**
 * What stands of the words of one party in one proceeding, said one after the other (MEANING §2,
 * §6.4). An empty instrument stands for the proceeding as such.
 */
final class Speech {
  /** The day of the consent that stands to each text; inherited, that of the succession. */
  final Map<Optional<Instrument>, LocalDate> yes = new HashMap<>();

  /** Texts that are signed subject to ratification, as they must be. */
  final Set<Optional<Instrument>> simple = new HashSet<>();

  /** What is signed and counts from a later day. */
  final List<Promise> promises = new ArrayList<>();

  /** Texts to which the consent that stands is of a later day than the signature. */
  final Set<Optional<Instrument>> late = new HashSet<>();

  final List<Decision> decisions = new ArrayList<>();
  /** The day of the objection, or the abstention, that stands. */
  Optional<LocalDate> no = Optional.empty();

  Optional<LocalDate> notice = Optional.empty();
  Optional<LocalDate> noticeTakenBack = Optional.empty();
  /** Whether it has given notice of non-renewal, and what stands of what it has said since. */
  private boolean notRenewing;

  private final Set<Revoked> spokenSince = new HashSet<>();
  private boolean abstention;
  private boolean ownNotice;
  private Optional<LocalDate> binding = Optional.empty();
  private Optional<LocalDate> unbinding = Optional.empty();

  boolean consents(List<Optional<Instrument>> texts) {
    return texts.stream().allMatch(yes::containsKey);
  }

  boolean hasSigned(List<Optional<Instrument>> texts) {
    return no.isEmpty()
        && texts.stream()
            .allMatch(each -> yes.containsKey(each)
                || simple.contains(each)
                || promises.stream().anyMatch(promise -> promise.text().equals(each)));
  }

  /** A binding signature, and what it promises. */
  void sign(LocalDate day, List<Promise> promised) {
    spokenSince.add(Revoked.CONSENT);
    binding = Optional.of(day);
    promises.addAll(promised);
  }

  /** What was signed counts by now, if its day has come. */
  void keepPromises(LocalDate day, List<Optional<Instrument>> all) {
    for (Promise each : List.copyOf(promises)) {
      if (each.counts(decisions).filter(from -> !from.isAfter(day)).isPresent()) {
        promises.remove(each);
        yes.put(each.text(), day);
        late.remove(each.text());
        if (each.signed().isBefore(day)) {
          late.add(each.text());
        }
        overcomeNo(day, all);
      }
    }
  }

  void signSubject(LocalDate day, List<Optional<Instrument>> counting) {
    spokenSince.add(Revoked.SIGNATURE);
    unbinding = Optional.of(day);
    simple.addAll(counting);
  }

  void giveNotice(LocalDate day, List<Optional<Instrument>> all) {
    notice = Optional.of(day);
    ownNotice = true;
    all.forEach(each -> yes.put(each, day));
    overcomeNo(day, all);
  }

  private void overcomeNo(LocalDate day, List<Optional<Instrument>> all) {
    if (no.filter(day::isAfter).isPresent() && consents(all)) {
      no = Optional.empty();
    }
  }

  boolean objects() {
    return no.isPresent() && !abstention;
  }

  boolean abstains() {
    return no.isPresent() && abstention;
  }

  void inheritNo(Speech other) {
    no = other.no;
    abstention = other.abstention;
  }

  void abstain(LocalDate day) {
    object(day);
    abstention = true;
    spokenSince.remove(Revoked.OBJECTION);
    spokenSince.add(Revoked.ABSTENTION);
  }

  void object(LocalDate day) {
    takeBackConsent();
    spokenSince.remove(Revoked.ABSTENTION);
    spokenSince.add(Revoked.OBJECTION);
    no = Optional.of(day);
    abstention = false;
  }

  private void takeBackConsent() {
    spokenSince.remove(Revoked.CONSENT);
    yes.clear();
    promises.clear();
    binding = Optional.empty();
  }

  private void takeBackRatifiable() {
    spokenSince.remove(Revoked.SIGNATURE);
    unbinding = Optional.empty();
    simple.clear();
  }

  private void takeBackNo(List<Optional<Instrument>> all) {
    spokenSince.removeAll(Set.of(Revoked.OBJECTION, Revoked.ABSTENTION));
    no = Optional.empty();
    // One's own notice stands until it is taken back itself.
    notice.filter(on -> ownNotice).ifPresent(on -> all.forEach(each -> yes.put(each, on)));
  }

  private void takeBackNotice(LocalDate day) {
    if (notice.isPresent()) {
      notice = Optional.empty();
      noticeTakenBack = Optional.of(day);
      yes.clear();
    }
    notRenewing = false;
  }

  void refuseRenewal() {
    notRenewing = true;
    spokenSince.clear();
  }

  /** Whether something stands of what was said since a notice of non-renewal. */
  boolean hasSpokenSince() {
    return !spokenSince.isEmpty();
  }

  /** Takes back what is named, and nothing else; or what was said last. */
  void takeBack(Revoked what, LocalDate day, List<Optional<Instrument>> all) {
    switch (what) {
      case OBJECTION, ABSTENTION -> {
        if (what == Revoked.OBJECTION ? objects() : abstains()) {
          takeBackNo(all);
        }
      }
      case CONSENT -> takeBackSigned();
      case SIGNATURE -> {
        takeBackSigned();
        takeBackRatifiable();
      }
      case DECISION -> decisions.clear();
      case NOTICE -> takeBackNotice(day);
      case LAST -> takeBackLast(day, all);
    }
  }

  /** A notice is no signature. */
  private void takeBackSigned() {
    Optional<LocalDate> given = notice.filter(on -> no.isEmpty() && !yes.isEmpty());
    Set<Optional<Instrument>> noticed = given.isPresent() ? Set.copyOf(yes.keySet()) : Set.of();
    takeBackConsent();
    given.ifPresent(on -> noticed.forEach(each -> yes.put(each, on)));
  }

  /** What was said since a notice of non-renewal goes before it, and the notice before the rest. */
  private void takeBackLast(LocalDate day, List<Optional<Instrument>> all) {
    if (notRenewing && spokenSince.isEmpty()) {
      notRenewing = false;
      return;
    }
    if (no.isEmpty() || isSince(binding) || isSince(unbinding)) {
      boolean inherited = no.isEmpty() && notice.isEmpty();
      if (binding.isPresent() || inherited && !(yes.isEmpty() && promises.isEmpty())) {
        takeBackConsent();
        return;
      }
      if (notice.isPresent() && no.isEmpty()) {
        takeBackNotice(day);
        return;
      }
      if (unbinding.isPresent()) {
        takeBackRatifiable();
        return;
      }
    }
    if (no.isPresent()) {
      takeBackNo(all);
    } else {
      decisions.clear();
    }
  }

  private boolean isSince(Optional<LocalDate> signature) {
    return signature.filter(day -> day.isAfter(no.orElseThrow())).isPresent();
  }
}
