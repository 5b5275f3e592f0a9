package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.Abstention;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.InstrumentId;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.answer.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What one party said on one proceeding, where that is more than a plain signature: what of it
 * stands, day by day. An instrument that is null stands for the act as such.
 */
final class Stance {
  /** Why a signature does not count: the code, and what there is to tell of it. */
  record Fault(String code, Map<String, String> told) implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
      int byCode = code.compareTo(other.code);
      return byCode == 0 ? told.toString().compareTo(other.told.toString()) : byCode;
    }
  }

  private static final Set<Revoked> OF_CONSENT = Set.of(Revoked.CONSENT, Revoked.SIGNATURE);

  private final Statements said;
  private final List<Statement> statements = new ArrayList<>(2);
  private final NavigableMap<LocalDate, Voice> voices = new TreeMap<>();
  /** What it had decided by a day, before it took anything back on it. */
  private final Map<LocalDate, List<Decision>> decided = new HashMap<>();

  Stance(Statements said) {
    this.said = said;
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  /**
   * Settles what stands on each day, once all is added: of one day decisions come first, then
   * signatures, abstentions, objections, and what takes back, which counts once a day for each
   * thing that it names: a notice of non-renewal first, and not the consent given before it. A
   * signature that counts later is a yes of that day. Of one who leaves the notice is the yes, and
   * no signature is.
   */
  void settle(@Nullable Notice own) {
    LocalDate notice = own == null ? null : own.day().orElse(null);
    NavigableMap<LocalDate, List<Statement>> days = new TreeMap<>();
    statements.forEach(
        each -> days.computeIfAbsent(each.on(), day -> new ArrayList<>()).add(each));
    if (notice != null) {
      days.computeIfAbsent(notice, day -> new ArrayList<>());
    }
    Voice voice = Voice.SILENT;
    Notice.OfNonRenewal nonRenewal = new Notice.OfNonRenewal();
    while (!days.isEmpty()) {
      Map.Entry<LocalDate, List<Statement>> entry = days.pollFirstEntry();
      LocalDate day = entry.getKey();
      List<Statement> today = entry.getValue();
      List<Signature> signed = own == null ? of(Signature.class, today) : List.of();
      voice = voice.saying(of(Decision.class, today), signed);
      decided.put(day, voice.decisions());
      voices.put(day, voice);
      (own == null ? voice.signed() : List.<Signature>of())
          .stream()
              .flatMap(said::daysFrom)
              .filter(day::isBefore)
              .forEach(next -> days.computeIfAbsent(next, none -> new ArrayList<>()));
      if (day.equals(notice) || stands(voice, day)) {
        voice = voice.overtaken();
      }
      voice = of(Abstention.class, today).isEmpty() ? voice : voice.abstaining(day);
      voice = of(Objection.class, today).isEmpty() ? voice : voice.objecting(day);
      nonRenewal.hear(today);
      if (!of(NonRenewal.class, today).isEmpty()) {
        nonRenewal.give();
      }
      Set<Revoked> ofNotice = nonRenewal.taking(today);
      List<Revocation> taken = new ArrayList<>(of(Revocation.class, today));
      if (taken.removeIf(each -> ofNotice.contains(each.revokes()))) {
        statements.removeIf(each -> each instanceof Revocation back
            && back.on().equals(day)
            && ofNotice.contains(back.revokes()));
      }
      voice = voice.takingBack(taken);
      voices.put(day, voice);
    }
  }

  private static <S extends Statement> List<S> of(Class<S> kind, List<Statement> statements) {
    return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <S extends Statement> List<S> until(LocalDate day, Class<S> kind) {
    return of(kind, statements).stream().filter(each -> !each.on().isAfter(day)).toList();
  }

  private Voice on(LocalDate day) {
    Map.Entry<LocalDate, Voice> last = voices.floorEntry(day);
    return last == null ? Voice.SILENT : last.getValue();
  }

  List<Decision> decisions(LocalDate day) {
    return on(day).decisions();
  }

  /** The decisions behind what it signs on a day: what it takes back on it counts after all. */
  List<Decision> decisionsBehind(LocalDate day) {
    List<Decision> before = decided.get(day);
    return before == null ? decisions(day) : before;
  }

  /** Whether a signature covers the instrument that stands on a day, and binds by another. */
  boolean covers(@Nullable InstrumentId instrument, LocalDate day, LocalDate binding) {
    return covers(on(day), instrument, day, binding);
  }

  private boolean covers(
      Voice voice, @Nullable InstrumentId instrument, LocalDate day, LocalDate binding) {
    for (Signature signature : voice.consent()) {
      if (Statements.speaksOf(signature, instrument)
          && counts(said.reason(signature, instrument, day), signature, binding)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(@Nullable Reason reason, Signature signature, LocalDate binding) {
    return reason == null
        || (reason == Reason.BINDS_LATER
            && signature.bindsFrom().filter(binding::isBefore).isEmpty());
  }

  boolean stands(LocalDate day) {
    return stands(on(day), day);
  }

  private boolean stands(Voice voice, LocalDate day) {
    return said.toSign().stream().allMatch(instrument -> covers(voice, instrument, day, day));
  }

  /** Whether a no stands, of which it has taken nothing back and that no consent has overtaken. */
  boolean objects(LocalDate day) {
    return on(day).objection() != null;
  }

  /** Whether its last word is neither a yes nor a no. */
  boolean abstains(LocalDate day) {
    return on(day).abstention() != null;
  }

  /** Whether it has said neither yes nor no on one of the days, whatever it said later. */
  boolean hasAbstained(LocalDate first, LocalDate last) {
    return until(last, Abstention.class).stream().anyMatch(each -> !each.on().isBefore(first));
  }

  /** Whether its consent stood at the end of one of the days. */
  boolean hasStood(LocalDate first, LocalDate last) {
    return stands(first)
        || voices.subMap(first, false, last, true).entrySet().stream()
            .anyMatch(each -> stands(each.getValue(), each.getKey()));
  }

  /**
   * Whether a no or an abstention of it stands on a day, or it has said no, abstained or taken
   * something back since it inherited what another had said.
   */
  boolean isNegated(LocalDate since, LocalDate day) {
    return objects(day)
        || abstains(day)
        || hasAbstained(since, day)
        || Stream.concat(
                until(day, Objection.class).stream(),
                until(day, Revocation.class).stream().filter(each -> isOf(OF_CONSENT, each)))
            .anyMatch(each -> !each.on().isBefore(since));
  }

  private static boolean isOf(Set<Revoked> kinds, Revocation revocation) {
    return revocation.revokes() == Revoked.LAST || kinds.contains(revocation.revokes());
  }

  /** Whether it took back a notice on a day: what it took back is nothing else that it had said. */
  boolean tookBackNotice(LocalDate day) {
    return tookBackOther(Set.of(Revoked.NOTICE), day, day);
  }

  /** Whether it took back on one of the days an inherited no, or abstention. */
  boolean tookBackNo(LocalDate first, LocalDate last) {
    return tookBackOther(Set.of(Revoked.OBJECTION, Revoked.ABSTENTION), first, last);
  }

  /**
   * Whether it took something back on one of the days, of some kinds if it names it, and had itself
   * said nothing of it that stood: then it is a notice that it took back, or what it has inherited.
   */
  private boolean tookBackOther(Set<Revoked> kinds, LocalDate first, LocalDate last) {
    return on(last).bare().stream()
        .anyMatch(each -> !each.on().isBefore(first) && isOf(kinds, each));
  }

  /** Whether it has signed in any form, and has not taken that back. */
  boolean hasSigned(LocalDate day) {
    return on(day).signed().stream().anyMatch(each -> said.window().isNotTooEarly(each));
  }

  /** Whether, as its last word, signatures of it cover everything, whatever their form. */
  boolean hasSignedAll(LocalDate day) {
    List<Signature> signed = on(day).standing();
    return !objects(day)
        && !abstains(day)
        && said.toSign().stream()
            .allMatch(instrument ->
                signed.stream().anyMatch(each -> countsInForm(each, instrument, day)));
  }

  /** Whether a signature counts for an instrument, or would if it bound by its form already. */
  private boolean countsInForm(
      Signature signature, @Nullable InstrumentId instrument, LocalDate day) {
    return Statements.speaksOf(signature, instrument)
        && said.reasons().stream()
            .filter(reason -> !reason.isOfForm())
            .noneMatch(reason -> reason.applies(signature, instrument, said, day)
                && !isUnderWay(reason, signature, instrument, day));
  }

  /**
   * Whether what is lacking are steps for which time will stand, since the matter had been sent.
   */
  private boolean isUnderWay(
      Reason reason, Signature signature, @Nullable InstrumentId instrument, LocalDate day) {
    List<AuthorityStep> lacking = reason.steps(signature.party(), said).stream()
        .filter(step -> !Authority.standsBy(day, step, signature, instrument, said))
        .toList();
    return !lacking.isEmpty()
        && lacking.stream().allMatch(step -> isSent(step, signature, instrument));
  }

  private boolean isSent(
      AuthorityStep step, Signature signature, @Nullable InstrumentId instrument) {
    List<Decision> known = decisionsBehind(signature.on());
    return step.orAfter().isPresent()
        && known.stream()
            .filter(each -> each.kind() == DecisionKind.SENT)
            .filter(each -> Authority.isBy(step, each))
            .filter(each -> Authority.covers(each, instrument))
            .anyMatch(each -> Authority.stands(each, instrument, known));
  }

  /** Whether it took back a signature, or what it had inherited. */
  boolean tookBackSignature(LocalDate day) {
    return tookBackOther(OF_CONSENT, LocalDate.MIN, day)
        || until(day, Signature.class).size() > on(day).signed().size();
  }

  private Fault fault(Signature signature, @Nullable InstrumentId instrument, LocalDate day) {
    Reason reason = said.reason(signature, instrument, day);
    return reason == null
        ? new Fault(Codes.TAKEN_BACK, Map.of())
        : new Fault(reason.code(), reason.told(signature, instrument, said, day));
  }

  /** The later days on which a signature begins to count. */
  Stream<LocalDate> turningDays() {
    return of(Signature.class, statements).stream().flatMap(said::daysFrom);
  }

  /** Whether a signature has begun to count by a day, since the window was closed. */
  boolean hasTurnedSinceClosing(LocalDate day) {
    return turningDays().anyMatch(on -> said.window().isClosedOn(on) && !on.isAfter(day));
  }

  /**
   * Why the last signature that covers the instrument does not count on a day on which none of them
   * does; null if there is no such signature. Of two reasons on one day it is the one that comes
   * first in the alphabet: the order of the dossier means nothing.
   */
  @Nullable
  Fault reason(@Nullable InstrumentId instrument, LocalDate day) {
    Fault reason = null;
    LocalDate last = LocalDate.MIN;
    for (Signature signature : until(day, Signature.class)) {
      if (!signature.on().isBefore(last) && Statements.speaksOf(signature, instrument)) {
        Fault found = fault(signature, instrument, day);
        boolean isFirst =
            reason == null || signature.on().isAfter(last) || found.compareTo(reason) < 0;
        reason = isFirst ? found : reason;
        last = signature.on();
      }
    }
    return reason;
  }
}
