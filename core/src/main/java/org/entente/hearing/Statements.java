package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.Anchors;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.answer.Codes;
import org.entente.answer.Past;
import org.entente.roll.Concern;
import org.jspecify.annotations.Nullable;

/**
 * What the facts recorded about one proceeding come to, under the provisions that are frozen for
 * it: whose consent stands from which day, and why a signature does not count. It speaks of each
 * party by itself; whom the proceeding asks, and who succeeded whom, a {@link Hearing} knows.
 *
 * <p>An objection undoes the consent of its party up to and including its day, an abstention does
 * too, and a revocation what its party said last. A party's consent stands while its signatures
 * that count cover every instrument. Of one who leaves the notice is the consent, until it is
 * revoked. Immutable and thread-safe.
 */
public record Statements(
    Proceeding proceeding,
    Provisions provisions,
    List<@Nullable InstrumentId> toSign,
    Window window,
    Optional<Party> newcomer,
    Optional<Notice> notice,
    Optional<Concern> concern,
    List<Reason> reasons,
    SignedDays plain,
    Function<PartyId, Optional<PartyKind>> kinds,
    Map<PartyId, Stance> stances) {
  /**
   * What was said on a proceeding, counted under the provisions that are frozen for it, where some
   * took the places of others, by parties of which the kinds are known, and by days on which its
   * closing may hang.
   */
  public static Statements of(
      Proceeding proceeding,
      Provisions provisions,
      Anchors known,
      Supplier<List<Past.Succeeded>> successions,
      Function<PartyId, Optional<PartyKind>> kinds) {
    Stream<@Nullable InstrumentId> named = proceeding.toSign().stream().map(Instrument::id);
    List<@Nullable InstrumentId> toSign =
        proceeding.toSign().isEmpty() ? Collections.singletonList(null) : named.toList();
    Concern.Parts parts = Concern.Parts.of(proceeding);
    Party joining = parts.newcomer();
    Window window = new Window(
        proceeding,
        proceeding.closing(provisions, known),
        joining == null ? null : joining.id(),
        successions);
    Statements said = new Statements(
        proceeding,
        provisions,
        toSign,
        window,
        Optional.ofNullable(joining),
        Optional.ofNullable(parts.leaver())
            .map(leaver -> Notice.of(leaver, proceeding.revocations())),
        Optional.ofNullable(parts.concern()),
        Reason.askedOf(proceeding, provisions, window),
        SignedDays.of(proceeding, joining),
        kinds,
        new HashMap<>(0));
    return said.counted().withoutSpentRevocations();
  }

  /** The same, counted by one condition on signatures that bind, asked of them or not. */
  Statements asking(Reason reason) {
    List<Reason> asked = List.of(Reason.NOT_BINDING, reason);
    SignedDays signed = SignedDays.of(proceeding, newcomer.orElse(null));
    return with(notice, asked, signed, new HashMap<>(0)).counted();
  }

  /** A revocation reaches the notice if its party had said nothing since that it takes back. */
  private Statements withoutSpentRevocations() {
    if (notice.isEmpty() || notice.get().revocations().isEmpty()) {
      return this;
    }
    Notice given = notice.get();
    List<Revocation> reaching = given.revocations().stream()
        .filter(Notice::isOfNotice)
        .filter(each -> stance(each.party()).tookBackNotice(each.on()))
        .toList();
    Notice reached =
        new Notice(given.party(), given.day(), given.precision(), reaching, given.holders());
    return with(Optional.of(reached), reasons, plain, stances);
  }

  private Statements with(
      Optional<Notice> known, List<Reason> asked, SignedDays signed, Map<PartyId, Stance> others) {
    return new Statements(
        proceeding,
        provisions,
        toSign,
        window,
        newcomer,
        known,
        concern,
        asked,
        signed,
        kinds,
        others);
  }

  /** Where those are known who hold the places that its notice ends. */
  public Statements endingPlacesOf(Set<PartyId> holders) {
    return with(notice.map(given -> given.heldBy(holders)), reasons, plain, stances);
  }

  /** Plain signatures are counted by their days, the parties of others get a stance. */
  private Statements counted() {
    proceeding.abstentions().forEach(each -> stance(each.party()));
    proceeding.objections().forEach(each -> stance(each.party()));
    proceeding.revocations().forEach(each -> stance(each.party()));
    List<Signature> signatures = proceeding.signatures();
    List<Reason> ofMere = reasons.stream().filter(Reason::isOfMere).toList();
    for (int next = 0; next < signatures.size(); next++) { // There may be very many.
      Signature signature = signatures.get(next);
      if (Reason.isPlain(signature, ofMere, this)) {
        plain.add(signature);
      } else {
        stance(signature.party());
      }
    }
    if (!stances.isEmpty()) {
      for (Statement statement : proceeding.statements()) {
        Optional.ofNullable(stances.get(statement.party())).ifPresent(each -> each.add(statement));
      }
      stances.forEach((party, each) ->
          each.settle(notice.filter(given -> given.party().equals(party)).orElse(null)));
    }
    return this;
  }

  private Stance stance(PartyId party) {
    return stances.computeIfAbsent(party, id -> new Stance(this));
  }

  /** Those who stand in the place of the one that it lets join, if it does: itself or its heirs. */
  public Set<PartyId> newcomers(Lineage lineage) {
    return newcomer.map(party -> lineage.byLaw().heirs(party.id())).orElse(Set.of());
  }

  /** Those who are to take another's place by it: whom it names, or its heirs; of most nobody. */
  public Set<PartyId> substitutes(Lineage lineage) {
    Party named = concern.isPresent() ? concern.get().substitute() : null;
    return named == null ? Set.of() : lineage.byLaw().heirs(named.id());
  }

  /** Whether it lets one join, and needs the consent of nobody else. */
  public boolean asksNobody() {
    return newcomer.isPresent() && asksNobody(proceeding, provisions);
  }

  static boolean asksNobody(Proceeding proceeding, Provisions provisions) {
    return proceeding.procedure(provisions).consent().equals(ConsentRule.none())
        && proceeding.consentRule(provisions).equals(ConsentRule.none());
  }

  /** The day on which it was opened, if one is stated. */
  public Optional<LocalDate> opening() {
    return window.opening();
  }

  /** The last day on which a signature may be dated, if there is one. */
  public Optional<LocalDate> closing() {
    return window.closing();
  }

  /** Whether the others decide on the party concerned, which is not asked. */
  public boolean isByOthers() {
    return concern.isPresent() && concern.get().isByOthers();
  }

  /** The party whose places it changes, other than by its notice; none of most. */
  public Optional<PartyId> concerned() {
    return concern.map(Concern::party);
  }

  /** The day on which a suspension ends by itself, if it is one and states an end. */
  public Optional<LocalDate> suspendedUntil() {
    return concern.flatMap(Concern::until);
  }

  boolean isLeaver(PartyId party) {
    return notice.isPresent() && notice.get().party().equals(party);
  }

  /** The decisions of a party that stand on a day. */
  List<Decision> decisions(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance == null
        ? proceeding.decisions().stream()
            .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
            .toList()
        : stance.decisions(day);
  }

  /** Those behind what a party signs on a day, be they taken back on that very day. */
  List<Decision> decisionsBehind(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance == null ? decisions(party, day) : stance.decisionsBehind(day);
  }

  /** The day from which a signature counts that does: its own, unless it is a later one. */
  public LocalDate countsFrom(Signature signature) {
    return daysFrom(signature).reduce(signature.on(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** The later days from which a signature may count: it names one, or a step stands from one. */
  Stream<LocalDate> daysFrom(Signature signature) {
    Stream<LocalDate> steps = toSign.stream()
        .filter(instrument -> speaksOf(signature, instrument))
        .flatMap(instrument -> Authority.daysFrom(signature, instrument, this));
    return Stream.concat(signature.bindsFrom().stream(), steps)
        .filter(day -> day.isAfter(signature.on()) && day.isBefore(LocalDate.MAX));
  }

  /** The later days on which signatures begin to count. */
  public Stream<LocalDate> turningDays() {
    return stances.values().stream().flatMap(Stance::turningDays);
  }

  /** Whether it is open to a party on a day, or the party had signed in time what counts later. */
  public boolean isOpenTo(PartyId party, LocalDate day) {
    return !window.isClosedOn(day) || says(party, stance -> stance.hasTurnedSinceClosing(day));
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
  public boolean stands(PartyId party, LocalDate day) {
    if (isLeaver(party)) {
      return notice.get().isStanding(Lineage.empty(), day)
          && !objects(party, day)
          && !abstains(party, day);
    }
    Stance stance = stances.get(party);
    return stance == null ? plain.isSignedBy(party, day) : stance.stands(day);
  }

  /** Whether a party's own consent stood on one of the days. */
  boolean hasStood(PartyId party, LocalDate first, LocalDate last) {
    Stance stance = stanceOf(party);
    return stance == null ? stands(party, last) : stance.hasStood(first, last);
  }

  /** Whether its own consent to an instrument stands on a day, to bind by another or the same. */
  boolean covers(
      PartyId party, @Nullable InstrumentId instrument, LocalDate day, LocalDate binding) {
    Stance stance = stanceOf(party);
    return stance == null ? stands(party, day) : stance.covers(instrument, day, binding);
  }

  private boolean says(PartyId party, Predicate<Stance> such) {
    Stance stance = stances.get(party);
    return stance != null && such.test(stance);
  }

  /** Whether a no of a party stands on a day: not taken back, and no consent since. */
  boolean objects(PartyId party, LocalDate day) {
    return says(party, stance -> stance.objects(day));
  }

  /** Whether the last word of a party on a day is neither a yes nor a no. */
  boolean abstains(PartyId party, LocalDate day) {
    return says(party, stance -> stance.abstains(day));
  }

  /** Whether a party has said neither yes nor no on one of the days. */
  boolean hasAbstained(PartyId party, LocalDate first, LocalDate last) {
    return says(party, stance -> stance.hasAbstained(first, last));
  }

  /**
   * Whether a party took back on one of the days a no or an abstention, and had not itself said it.
   */
  boolean tookBackInherited(PartyId party, LocalDate first, LocalDate last) {
    return says(party, stance -> stance.tookBackNo(first, last));
  }

  /** Whether a party has signed in any form since the opening, and has not taken that back. */
  public boolean hasSigned(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance == null ? plain.isSignedBy(party, day) : stance.hasSigned(day);
  }

  /** Whether a party has taken back a signature, or what it had inherited, by a day. */
  public boolean tookBackSignature(PartyId party, LocalDate day) {
    return says(party, stance -> stance.tookBackSignature(day));
  }

  boolean isNegated(PartyId party, LocalDate since, LocalDate day) {
    return says(party, stance -> stance.isNegated(since, day));
  }

  /** Whether a party has signed everything in a form that binds or does not, as its last word. */
  boolean hasSignedAll(PartyId party, LocalDate day) {
    Stance stance = stanceOf(party);
    return stance != null && stance.hasSignedAll(day);
  }

  static boolean speaksOf(Signature signature, @Nullable InstrumentId instrument) {
    return instrument == null || signature.covers(instrument);
  }

  /**
   * Why a signature does not count for an instrument on a day, taking back aside; null if it does.
   */
  @Nullable
  Reason reason(Signature signature, @Nullable InstrumentId instrument, LocalDate day) {
    return reasons.stream()
        .filter(reason -> reason.applies(signature, instrument, this, day))
        .findFirst()
        .orElse(null);
  }

  /** The same, also for an instrument that it does not cover, as the part of a violation's code. */
  public Optional<String> fault(
      Signature signature, @Nullable InstrumentId instrument, LocalDate day) {
    return speaksOf(signature, instrument)
        ? Optional.ofNullable(reason(signature, instrument, day)).map(Reason::code)
        : Optional.of(Codes.INSTRUMENT_UNSIGNED);
  }

  /** Why a signature counts towards nothing that is to be signed on a day, taking back aside. */
  public Optional<String> fault(Signature signature, LocalDate day) {
    List<String> faults = new ArrayList<>();
    toSign.forEach(instrument -> fault(signature, instrument, day).ifPresent(faults::add));
    if (faults.size() < toSign.size()) {
      return Optional.empty();
    }
    Stream<String> telling =
        faults.stream().filter(each -> !each.equals(Codes.INSTRUMENT_UNSIGNED));
    return telling.reduce((first, last) -> last).or(() -> faults.stream().findFirst());
  }
}
