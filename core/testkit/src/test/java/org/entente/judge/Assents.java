package org.entente.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.AuthorityStep;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Statement;
import org.entente.Succession;
import org.entente.Withdrawal;

/**
 * What each party has given to one proceeding, read from its facts (MEANING §6, §3.13).
 *
 * @param closing the last day on which a signature counts
 * @param signable the last day on which a signature counts that is no ratification or the like
 * @param steps the steps of its own authority that a party must take before it signs
 * @param early whose consent of a day may come before the opening, as that of a newcomer may
 * @param asked who was asked at the end of a day
 * @param known what was worked out before
 */
record Assents(
    Proceeding proceeding,
    Optional<LocalDate> closing,
    Optional<LocalDate> signable,
    Function<PartyId, List<AuthorityStep>> steps,
    BiPredicate<PartyId, LocalDate> early,
    List<Succession> successions,
    Function<LocalDate, Set<PartyId>> asked,
    Map<Known, Speech> known) {

  /** A party's words by the end of a day that is over. */
  private record Known(PartyId party, LocalDate day) {}

  Assents(
      Proceeding proceeding,
      Optional<LocalDate> closing,
      Optional<LocalDate> signable,
      Function<PartyId, List<AuthorityStep>> steps,
      BiPredicate<PartyId, LocalDate> early,
      List<Succession> successions,
      Function<LocalDate, Set<PartyId>> asked) {
    this(proceeding, closing, signable, steps, early, successions, asked, new HashMap<>());
  }

  boolean consents(PartyId party, LocalDate day) {
    return voice(party, day).consents(texts());
  }

  /** Whether it has signed everything, be it subject to ratification. */
  boolean hasSigned(PartyId party, LocalDate day) {
    return voice(party, day).hasSigned(texts());
  }

  boolean objects(PartyId party, LocalDate day) {
    return voice(party, day).objects();
  }

  /** Whether a no of a party stands, or it has taken back a consent since a day. */
  boolean takesBack(PartyId party, LocalDate since, LocalDate day) {
    return voice(party, day).no.isPresent()
        || of(proceeding.revocations(), party)
            .filter(back -> !back.on().isBefore(since) && !back.on().isAfter(day))
            .map(Revocation::revokes)
            .anyMatch(Set.of(Revoked.LAST, Revoked.CONSENT, Revoked.SIGNATURE)::contains);
  }

  /** Whether its consent is of a later day than what it signed, which was in time. */
  boolean consentsLate(PartyId party, LocalDate day) {
    return consents(party, day) && !voice(party, day).late.isEmpty();
  }

  boolean abstains(PartyId party, LocalDate day) {
    return voice(party, day).abstains();
  }

  /**
   * The instruments for which the party's consent is not there; an empty one stands for the
   * proceeding as such.
   */
  List<Optional<Instrument>> missing(PartyId party, LocalDate day) {
    Speech voice = voice(party, day);
    List<Optional<Instrument>> missing =
        texts().stream().filter(each -> !voice.yes.containsKey(each)).toList();
    // One who leaves lacks its notice, which covers everything.
    boolean isNotice = isLeaver(party) && !missing.isEmpty() && voice.no.isEmpty();
    return isNotice ? List.of(Optional.empty()) : missing;
  }

  /** Whether a party objected by the end of an earlier day, or those in whose places it stands. */
  boolean objected(PartyId party, LocalDate day, LocalDate last) {
    LocalDate then = day.isBefore(last) ? day : last;
    if (objects(party, then)) {
      return true;
    }
    return successionsOf(party).stream()
        .filter(each -> each.on().isAfter(then) && !each.on().isAfter(day))
        .filter(each ->
            !asked.apply(each.on().minusDays(1)).contains(party) || givesUp(party, each.on()))
        .flatMap(each -> askedPredecessors(each).stream()
            .filter(before -> objected(before, each.on().minusDays(1), then)))
        .findAny()
        .isPresent();
  }

  /** The first day, up to one, since which the party's consent has stood without a break. */
  LocalDate consentsSince(PartyId party, LocalDate day) {
    LocalDate since = day;
    LocalDate first =
        proceeding.signatures().stream().map(Fact::on).min(LocalDate::compareTo).orElse(day);
    while (since.isAfter(first) && consentsInPlaceOf(party, since.minusDays(1))) {
      since = since.minusDays(1);
    }
    return since;
  }

  private boolean consentsInPlaceOf(PartyId party, LocalDate day) {
    return consents(party, day)
        || successionsOf(party).stream()
            .filter(each -> each.on().isAfter(day))
            .anyMatch(
                each -> askedPredecessors(each).stream().anyMatch(before -> consents(before, day)));
  }

  private boolean isNotice() {
    return proceeding instanceof Withdrawal;
  }

  private boolean isLeaver(PartyId party) {
    return isNotice() && ((Withdrawal) proceeding).party().equals(party);
  }

  Speech voice(PartyId party, LocalDate day) {
    Known key = new Known(party, day);
    Speech found = known.get(key);
    if (found == null) {
      found = listen(party, day);
      known.put(key, found);
    }
    return found;
  }

  /** Hears everything that a party has said or inherited by the end of a day, in its order. */
  private Speech listen(PartyId party, LocalDate day) {
    Speech voice = new Speech();
    for (LocalDate each : daysOf(party, day)) {
      inherit(voice, party, each);
      if (!isLeaver(party) || Descent.isThere(party, each, successions)) {
        speakFor(voice, party, each);
      }
      voice.keepPromises(each, texts());
      of(proceeding.abstentions(), party, each).forEach(word -> voice.abstain(each));
      of(proceeding.objections(), party, each).forEach(no -> voice.object(each));
      if (proceeding instanceof Agreement founding) {
        of(founding.nonRenewals(), party, each).forEach(notice -> voice.refuseRenewal());
      }
      of(proceeding.revocations(), party, each)
          .filter(back -> !isNotice() || Descent.isThere(party, each, successions))
          .map(Revocation::revokes)
          .distinct()
          .sorted(Comparator.comparing(what -> what == Revoked.LAST))
          .forEach(what -> voice.takeBack(what, each, texts()));
    }
    return voice;
  }

  private Set<LocalDate> daysOf(PartyId party, LocalDate last) {
    Set<LocalDate> days = new TreeSet<>();
    proceeding.statements().stream()
        .filter(each -> each.party().equals(party))
        .forEach(each -> days.add(each.on()));
    successionsOf(party).forEach(each -> days.add(each.on()));
    proceeding.signatures().forEach(each -> each.bindsFrom().ifPresent(days::add));
    clocks(party)
        .forEach(time -> of(proceeding.decisions(), party)
            .forEach(sent -> days.add(sent.on().plus(time).plusDays(1))));
    if (isLeaver(party)) {
      ((Withdrawal) proceeding).notifiedOn().ifPresent(days::add);
    }
    days.removeIf(each -> each.isAfter(last));
    return days;
  }

  /** The times that may stand for a step of a party. */
  private Stream<Period> clocks(PartyId party) {
    return Stream.concat(
            steps.apply(party).stream(),
            of(proceeding.signatures(), party).flatMap(each -> each.subjectTo().stream()))
        .flatMap(step -> step.orAfter().stream());
  }

  private static <S extends Statement> Stream<S> of(List<S> statements, PartyId party) {
    return statements.stream().filter(each -> each.party().equals(party));
  }

  private static <S extends Statement> Stream<S> of(
      List<S> statements, PartyId party, LocalDate day) {
    return of(statements, party).filter(each -> each.on().equals(day));
  }

  /** What a party decides and signs on a day; the consent of one who leaves is its notice. */
  private void speakFor(Speech voice, PartyId party, LocalDate day) {
    of(proceeding.decisions(), party, day).forEach(voice.decisions::add);
    if (isLeaver(party)) {
      ((Withdrawal) proceeding)
          .notifiedOn()
          .filter(day::equals)
          .ifPresent(on -> voice.giveNotice(on, texts()));
      return;
    }
    for (Signature signature : of(proceeding.signatures(), party, day).toList()) {
      List<Promise> promises = texts().stream()
          .filter(each -> counts(signature, each, voice))
          .map(each -> promise(signature, each, voice))
          .toList();
      if (signature.kind().isBinding()) {
        voice.sign(day, promises);
      } else {
        voice.signSubject(day, promises.stream().map(Promise::text).toList());
      }
    }
  }

  /** Whether it counts, now or later: in time, of the text, and the steps taken or sent before. */
  private boolean counts(Signature signature, Optional<Instrument> instrument, Speech voice) {
    LocalDate on = signature.on();
    boolean onlySigns = signature.kind() == SignatureKind.SIGNATURE
        || signature.kind() == SignatureKind.SUBJECT_TO_RATIFICATION;
    boolean inTime =
        !on.isBefore(proceeding.opening().orElseThrow()) || early.test(signature.party(), on);
    return inTime
        && closing.filter(on::isAfter).isEmpty()
        && (!onlySigns || signable.filter(on::isAfter).isEmpty())
        && instrument.filter(each -> !coversText(signature, each)).isEmpty()
        && steps.apply(signature.party()).stream()
            .allMatch(step -> taken(step, signature, instrument, voice).isPresent());
  }

  private static Optional<LocalDate> taken(
      AuthorityStep step, Signature signature, Optional<Instrument> instrument, Speech voice) {
    return Promise.from(step, instrument, signature.on(), false, voice.decisions);
  }

  private Promise promise(Signature signature, Optional<Instrument> instrument, Speech voice) {
    List<AuthorityStep> clocks = steps.apply(signature.party()).stream()
        .filter(step -> taken(step, signature, instrument, voice)
            .filter(signature.on()::isBefore)
            .isPresent())
        .toList();
    return new Promise(
        instrument,
        signature.on(),
        signature.bindsFrom().orElse(signature.on()),
        clocks,
        signature.subjectTo(),
        closing.filter(last -> !signature.isRetroactive()));
  }

  private static boolean coversText(Signature signature, Instrument instrument) {
    boolean otherText = instrument.digest().isPresent()
        && signature.digests().containsKey(instrument.id())
        && !signature.digests().get(instrument.id()).equals(instrument.digest().get());
    return signature.covers(instrument.id()) && !otherText;
  }

  /** What passes to a party with the places that it takes on a day. */
  private void inherit(Speech voice, PartyId party, LocalDate day) {
    LocalDate eve = day.minusDays(1);
    List<PartyId> before = new ArrayList<>();
    Set<PartyId> goingOn = new TreeSet<>();
    for (Succession succession : successionsOf(party)) {
      if (succession.on().equals(day)) {
        before.addAll(askedPredecessors(succession));
        succession.predecessors().forEach(each -> inheritNotice(voice, voice(each, eve)));
      }
    }
    if (before.isEmpty()) {
      return;
    }
    // One that goes on speaks for itself, though it passes a place on besides.
    successions.stream()
        .filter(each -> each.on().equals(day))
        .forEach(each -> goingOn.addAll(each.remaining()));
    boolean itself = asked.apply(eve).contains(party) && !givesUp(party, day);
    Function<PartyId, Speech> words =
        each -> goingOn.contains(each) ? listen(each, eve) : onTheDay(each, day);
    List<Speech> voices = before.stream().map(words).toList();
    List<Speech> heard =
        before.stream().filter(each -> isHeardFrom(each, day)).map(words).toList();
    if (voice.no.isEmpty() && !heard.isEmpty()) {
      inheritYes(voice, heard, itself, day);
    }
    if (!itself && voice.no.isEmpty() && !voice.consents(texts())) {
      voices.stream()
          .filter(each -> each.no.isPresent())
          .max(Comparator.comparing((Speech each) -> each.no.get()).thenComparing(Speech::objects))
          .ifPresent(voice::inheritNo);
    }
  }

  /** Whether another takes the place that a party had, on the day on which it takes one itself. */
  private boolean givesUp(PartyId party, LocalDate day) {
    List<Succession> today = successions.stream()
        .filter(each -> each.on().equals(day) && each.predecessors().contains(party))
        .toList();
    return !today.isEmpty() && today.stream().noneMatch(each -> each.remaining().contains(party));
  }

  private boolean isHeardFrom(PartyId party, LocalDate day) {
    return early.test(party, day)
        || proceeding.opening().filter(first -> !day.isBefore(first)).isPresent();
  }

  private static void inheritNotice(Speech voice, Speech before) {
    voice.notice = voice.notice.or(() -> before.notice);
  }

  /**
   * The words of one that is succeeded on a day, and what it signed on that very day and left so.
   */
  private Speech onTheDay(PartyId party, LocalDate day) {
    Speech voice = listen(party, day.minusDays(1));
    boolean unsaid = of(proceeding.objections(), party, day).findAny().isPresent()
        || of(proceeding.abstentions(), party, day).findAny().isPresent()
        || of(proceeding.revocations(), party, day).findAny().isPresent();
    if (!unsaid) {
      speakFor(voice, party, day);
    }
    return voice;
  }

  private void inheritYes(Speech voice, List<Speech> voices, boolean itself, LocalDate day) {
    for (Optional<Instrument> text : texts()) {
      if (!voice.yes.containsKey(text)) {
        Stream<LocalDate> days = voices.stream()
            .filter(each -> !(proceeding instanceof Agreement) || isEnough(each, voices, text))
            .flatMap(each -> stands(each, text, day).stream());
        Optional<LocalDate> from = proceeding instanceof Agreement
            ? days.min(LocalDate::compareTo)
            : voices.stream().allMatch(each -> stands(each, text, day).isPresent()) && !itself
                ? days.max(LocalDate::compareTo)
                : Optional.empty();
        from.ifPresent(since -> voice.promises.add(Promise.inherited(text, day, since)));
      }
      if (!itself
          && !voice.yes.containsKey(text)
          && voices.stream().anyMatch(each -> each.simple.contains(text))
          && voices.stream()
              .allMatch(
                  each -> each.simple.contains(text) || stands(each, text, day).isPresent())) {
        voice.simple.add(text);
      }
    }
    voice.keepPromises(day, texts());
  }

  /**
   * From when a predecessor's words stand for its heir: what counted by the eve, or was signed and
   * waited for its day only.
   */
  private static Optional<LocalDate> stands(
      Speech before, Optional<Instrument> text, LocalDate day) {
    if (before.yes.containsKey(text)) {
      return Optional.of(day);
    }
    return before.promises.stream()
        .filter(each -> each.text().equals(text))
        .filter(each -> each.authorised(before.decisions)
            .filter(since -> since.isBefore(day) || since.equals(each.signed()))
            .isPresent())
        .map(each -> Trial.latest(each.from(), day))
        .min(LocalDate::compareTo);
  }

  /** Whether one of several consents to the founding, and no other has said no since. */
  private static boolean isEnough(Speech one, List<Speech> voices, Optional<Instrument> text) {
    return !one.yes.containsKey(text)
        || voices.stream()
            .noneMatch(each -> each.objects() && !each.no.get().isBefore(one.yes.get(text)));
  }

  private List<PartyId> askedPredecessors(Succession succession) {
    Set<PartyId> askedBefore = asked.apply(succession.on().minusDays(1));
    return succession.predecessors().stream().filter(askedBefore::contains).toList();
  }

  private List<Succession> successionsOf(PartyId party) {
    return successions.stream()
        .filter(each -> each.successors().stream().anyMatch(heir -> heir.id().equals(party)))
        .toList();
  }

  private List<Optional<Instrument>> texts() {
    return proceeding.toSign().isEmpty()
        ? List.of(Optional.empty())
        : proceeding.toSign().stream().map(Optional::of).toList();
  }
}
