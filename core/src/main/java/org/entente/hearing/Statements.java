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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
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
   * took the places of others, by parties of which the kinds are known.
   */
  public static Statements of(
      Proceeding proceeding,
      Provisions provisions,
      Supplier<List<Past.Succeeded>> successions,
      Function<PartyId, Optional<PartyKind>> kinds) {
    Stream<@Nullable InstrumentId> named = proceeding.toSign().stream().map(Instrument::id);
    List<@Nullable InstrumentId> toSign =
        proceeding.toSign().isEmpty() ? Collections.singletonList(null) : named.toList();
    Concern.Parts parts = Concern.Parts.of(proceeding);
    Party joining = parts.newcomer();
    Statements said = new Statements(
        proceeding,
        provisions,
        toSign,
        Window.of(proceeding, provisions, joining == null ? null : joining.id(), successions),
        Optional.ofNullable(joining),
        Optional.ofNullable(parts.leaver())
            .map(leaver -> Notice.of(leaver, proceeding.revocations())),
        Optional.ofNullable(parts.concern()),
        Reason.askedOf(proceeding, provisions),
        new SignedDays(proceeding.signatures().size(), joining == null ? null : joining.id()),
        kinds,
        new HashMap<>(0));
    said.count();
    return said.withoutSpentRevocations();
  }

  /** A revocation reaches the notice if its party had said nothing since that it takes back. */
  private Statements withoutSpentRevocations() {
    if (notice.isEmpty() || notice.get().revocations().isEmpty()) {
      return this;
    }
    Notice given = notice.get();
    List<Revocation> reaching = given.revocations().stream()
        .filter(each -> stance(each.party()).tookBackOther(each.on(), each.on()))
        .toList();
    return with(
        new Notice(given.party(), given.day(), given.precision(), reaching, given.holders()));
  }

  private Statements with(Notice known) {
    return new Statements(
        proceeding,
        provisions,
        toSign,
        window,
        newcomer,
        Optional.of(known),
        concern,
        reasons,
        plain,
        kinds,
        stances);
  }

  /** Where those are known who hold the places that its notice ends. */
  public Statements endingPlacesOf(Set<PartyId> holders) {
    return with(notice.orElseThrow().heldBy(holders));
  }

  /** Plain signatures are counted by their days, the parties of others get a stance. */
  private void count() {
    proceeding.abstentions().forEach(each -> stance(each.party()));
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
      stances.forEach((party, each) ->
          each.settle(notice.filter(given -> given.party().equals(party)).orElse(null)));
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

  /** Whether it lets one join, and needs the consent of nobody else. */
  public boolean asksNobody() {
    return newcomer.isPresent()
        && proceeding.procedure(provisions).consent().equals(ConsentRule.none())
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

  Optional<Digest> digest(@Nullable InstrumentId id) {
    return proceeding.toSign().stream()
        .filter(instrument -> instrument.id().equals(id))
        .findFirst()
        .flatMap(Instrument::digest);
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

  /** The day from which a signature counts that does: its own, unless time must go by. */
  public LocalDate countsFrom(Signature signature) {
    return daysFrom(signature).reduce(signature.on(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** The days from which steps stand behind a signature, where time stands for them. */
  Stream<LocalDate> daysFrom(Signature signature) {
    return provisions.authority().stream()
        .filter(step -> step.orAfter().isPresent())
        .flatMap(step -> toSign.stream()
            .filter(instrument -> speaksOf(signature, instrument))
            .map(instrument -> Reason.Authority.standsFrom(step, signature, instrument, this)))
        .filter(day -> day.isAfter(signature.on()) && day.isBefore(LocalDate.MAX));
  }

  /** The days on which signatures begin to count, because time stands for a step. */
  public Stream<LocalDate> turningDays() {
    return stances.values().stream().flatMap(Stance::turningDays);
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

  boolean covers(PartyId party, @Nullable InstrumentId instrument, LocalDate day) {
    Stance stance = stanceOf(party);
    return stance == null ? stands(party, day) : stance.covers(instrument, day);
  }

  /** Whether a no of a party stands on a day: not taken back, and no consent since. */
  boolean objects(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance != null && stance.objects(day);
  }

  /** Whether the last word of a party on a day is neither a yes nor a no. */
  boolean abstains(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance != null && stance.abstains(day);
  }

  /** Whether a party has said neither yes nor no on one of the days. */
  boolean hasAbstained(PartyId party, LocalDate first, LocalDate last) {
    Stance stance = stances.get(party);
    return stance != null && stance.hasAbstained(first, last);
  }

  /**
   * Whether a party took something back on one of the days, and had itself said nothing that stood.
   */
  boolean tookBackOther(PartyId party, LocalDate first, LocalDate last) {
    Stance stance = stances.get(party);
    return stance != null && stance.tookBackOther(first, last);
  }

  /** Whether a party has signed in any form since the opening, and has not taken that back. */
  public boolean hasSigned(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance == null ? plain.isSignedBy(party, day) : stance.hasSigned(day);
  }

  /** Whether a party has taken back a signature, or what it had inherited, by a day. */
  public boolean tookBackSignature(PartyId party, LocalDate day) {
    Stance stance = stances.get(party);
    return stance != null && stance.tookBackSignature(day);
  }

  boolean isNegated(PartyId party, LocalDate since, LocalDate day) {
    Stance stance = stances.get(party);
    return stance != null && stance.isNegated(since, day);
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

  /** Whether a party has signed everything in a form that binds or does not, as its last word. */
  boolean hasSignedAll(PartyId party, LocalDate day) {
    Stance stance = stanceOf(party);
    return stance != null
        && !stance.objects(day)
        && !stance.abstains(day)
        && stance.hasSignedAll(day);
  }

  /** Whether a signature counts for an instrument, or would if its form did bind. */
  boolean countsInForm(Signature signature, @Nullable InstrumentId instrument, LocalDate day) {
    return speaksOf(signature, instrument)
        && reasons.stream()
            .filter(reason -> reason != Reason.NOT_BINDING)
            .noneMatch(reason -> reason.applies(signature, instrument, this, day));
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
