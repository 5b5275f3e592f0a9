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

/**
 * What stands of the words of one party in one proceeding, said one after the other (MEANING §2,
 * §6.4). An empty instrument stands for the proceeding as such.
 */
final class Speech {
  /** The day of the consent that stands to each text; inherited, that of the succession. */
  final Map<Optional<Instrument>, LocalDate> yes = new HashMap<>();

  /** Texts that are signed subject to ratification, as they must be. */
  final Set<Optional<Instrument>> simple = new HashSet<>();

  final List<Decision> decisions = new ArrayList<>();
  /** The day of the objection, or the abstention, that stands. */
  Optional<LocalDate> no = Optional.empty();

  Optional<LocalDate> notice = Optional.empty();
  Optional<LocalDate> noticeTakenBack = Optional.empty();
  /** Whether it has given notice of non-renewal, and whether it has said something since. */
  private boolean notRenewing;

  private boolean spokenSince;
  private boolean abstention;
  private boolean ownNotice;
  private Optional<LocalDate> binding = Optional.empty();
  private Optional<LocalDate> unbinding = Optional.empty();

  boolean consents(List<Optional<Instrument>> texts) {
    return texts.stream().allMatch(yes::containsKey);
  }

  boolean hasSigned(List<Optional<Instrument>> texts) {
    return no.isEmpty()
        && texts.stream().allMatch(each -> yes.containsKey(each) || simple.contains(each));
  }

  /** A binding signature, and the texts towards which it counts. */
  void sign(LocalDate day, List<Optional<Instrument>> counting, List<Optional<Instrument>> all) {
    spokenSince = true;
    binding = Optional.of(day);
    counting.forEach(each -> yes.put(each, day));
    overcomeNo(day, all);
  }

  void signSubject(LocalDate day, List<Optional<Instrument>> counting) {
    spokenSince = true;
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
  }

  void object(LocalDate day) {
    spokenSince = true;
    no = Optional.of(day);
    abstention = false;
    yes.clear();
    binding = Optional.empty();
  }

  void refuseRenewal() {
    notRenewing = true;
    spokenSince = false;
  }

  /** Takes back a notice of non-renewal, if that was said last; what was said since goes first. */
  boolean takesBackNonRenewal() {
    boolean last = notRenewing && !spokenSince;
    notRenewing &= !last;
    spokenSince = false;
    return last;
  }

  /** Takes back what was said last, of signatures the binding ones before the simple ones. */
  void takeBack(LocalDate day, List<Optional<Instrument>> all) {
    if (no.isEmpty() || isSince(binding) || isSince(unbinding)) {
      if (binding.isPresent() || no.isEmpty() && notice.isEmpty() && !yes.isEmpty()) {
        binding = Optional.empty();
        yes.clear();
        return;
      }
      if (notice.isPresent() && no.isEmpty()) {
        notice = Optional.empty();
        noticeTakenBack = Optional.of(day);
        yes.clear();
        return;
      }
      if (unbinding.isPresent()) {
        unbinding = Optional.empty();
        simple.clear();
        return;
      }
    }
    if (no.isPresent()) {
      no = Optional.empty();
      // One's own notice stands until it is taken back itself.
      notice.filter(on -> ownNotice).ifPresent(on -> all.forEach(each -> yes.put(each, on)));
    } else {
      decisions.clear();
    }
  }

  private boolean isSince(Optional<LocalDate> signature) {
    return signature.filter(day -> day.isAfter(no.orElseThrow())).isPresent();
  }
}
