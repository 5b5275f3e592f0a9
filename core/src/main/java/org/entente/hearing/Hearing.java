package org.entente.hearing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Consents;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.roll.Seat;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/**
 * One proceeding heard on one day: whose consent stands, where what a predecessor gave stands for
 * its successor. It asks who was asked on the eve of each succession. What is dated later is not
 * heard.
 */
public record Hearing(Statements said, Standing position, LocalDate day, Asked asked)
    implements Consents {
  /**
   * Hears a proceeding against a standing, whose own consents are taken where they are of the same
   * proceeding. Without provisions, those count by which the standing judges it.
   */
  public static Hearing of(
      Proceeding proceeding, @Nullable Provisions provisions, Standing standing) {
    if (standing.isOf(proceeding)
        && standing.consents() instanceof Hearing known
        && (provisions == null || provisions.equals(known.provisions()))) {
      return known;
    }
    Provisions held =
        proceeding instanceof Agreement founding ? founding.provisions() : standing.provisions();
    Provisions frozen = provisions == null ? held : provisions;
    Lineage lineage = Lineage.of(standing);
    Statements said = Statements.of(
        proceeding.withoutWrongFacts(),
        frozen,
        OwnDays.known(proceeding, lineage, standing.day()),
        lineage::successions,
        party -> Concerned.kind(party, proceeding, standing));
    return new Hearing(
        lineage.noted(said, standing, standing.day()),
        standing,
        standing.day(),
        Asked.by(day -> lineage.asked(proceeding, day)));
  }

  /** The same, heard in the name of the newcomer, whose heirs need not have been partners. */
  public Hearing ofNewcomer() {
    return ofNewcomer(said);
  }

  /** An accession, heard in the name of its newcomer in the same position. */
  Hearing ofNewcomer(Statements accession) {
    Asked heirs = Asked.by(day -> accession.newcomers(lineage().upTo(day)));
    return new Hearing(accession, position, day, heirs);
  }

  /**
   * Who counts towards the numbers of a founding beside those asked, and whether their consent
   * stands; nobody, where it is another proceeding.
   */
  Map<Set<PartyId>, Boolean> joiners() {
    return proceeding() instanceof Agreement agreement
        ? lineage().joiners(agreement).of(this)
        : Map.of();
  }

  /** The same, heard in the name of any party, and of who is to take another's place. */
  Hearing ofParties() {
    return new Hearing(said, position, day, Asked.by(on -> {
      Set<PartyId> speaking = new LinkedHashSet<>(lineage().parties(on));
      speaking.addAll(said.substitutes(lineage().upTo(on)));
      return speaking;
    }));
  }

  /** Whether all who are asked consent, and somebody is. */
  boolean isUnanimous() {
    return !electorate().isEmpty()
        && (isSignedByAll() || electorate().stream().allMatch(each -> stands(each.id())));
  }

  /** The position that it is heard against, which knows of it. */
  @Override
  public Standing standing() {
    Standing.Builder known = position.toBuilder().day(day).consents(this);
    return said.isByOthers() ? known.electorate(allAsked()).build() : known.build();
  }

  /** The rule that must be met: the act's own, or that of provisions and its own besides. */
  @Override
  public ConsentRule rule() {
    return clauses().consent();
  }

  /**
   * When it takes effect: by the act's own clause, or by that of provisions and its own besides.
   */
  public EffectRule effect() {
    return clauses().effect();
  }

  /** When one is bound that comes later to what is not towards everyone. */
  public EffectRule late() {
    return proceeding().procedure(provisions()).late().orElseGet(this::effect);
  }

  /** By whose clause it comes about. */
  public Clauses clauses() {
    return new Clauses(this);
  }

  /** Whether a party leaves by its notice, and nobody else is asked. */
  public boolean isByNoticeAlone() {
    return said.notice().isPresent() && clauses().asksNobody();
  }

  /** Whether a party's consent stands, or it has signed all of it subject to ratification. */
  boolean hasSigned(PartyId party) {
    return stands(party) || said.hasSignedAll(party, day);
  }

  /** The party that it concerns besides those asked: that joins, leaves, or changes its place. */
  public Concerned concerned() {
    return new Concerned(this);
  }

  Lineage lineage() {
    return Lineage.of(position);
  }

  @Override
  public Proceeding proceeding() {
    return said.proceeding();
  }

  @Override
  public Provisions provisions() {
    return said.provisions();
  }

  @Override
  public Tally tally() {
    Tally tally = Count.of(this);
    return tally.canBeMet() || Count.isOver(this)
        ? tally
        : tally.withIfUnanimous(Count.ifUnanimous(this));
  }

  /** Whether those asked whose consent stands meet a rule, whatever else is asked. */
  public boolean meets(ConsentRule rule) {
    return Count.of(this, rule).isSatisfied();
  }

  @Override
  public Set<PartyId> missing() {
    return Collections.unmodifiableSet(concerned().missing());
  }

  @Override
  public Set<PartyId> indispensable() {
    return Collections.unmodifiableSet(concerned().indispensable());
  }

  /** The places of which it may ask consent. */
  Seats seats() {
    return isOpen() ? ofOthers(Lineage.seats(position)) : Seats.of(() -> List.<Seat>of());
  }

  /** Of some places those that it may ask: all but those of one on whom the others decide. */
  Seats ofOthers(Seats all) {
    return said.isByOthers() ? all.without(concerned().places(all)) : all;
  }

  /** Whether provisions have a clause on it, if it needs one. */
  public boolean isProvided() {
    return proceeding().isProvidedBy(provisions());
  }

  /**
   * Whether all the consent is there that it needs: its rule is met, each newcomer consents, and
   * one who leaves has given notice. Nothing is complete without, whatever a set of rules finds.
   */
  public boolean isMet() {
    return isProvided()
        && (isSignedByAll() || isRuleMet())
        && concerned().areIn()
        && (said.notice().isEmpty() || said.notice().get().isStanding(lineage(), day));
  }

  /** Where nobody is asked, nobody is counted: open accession costs the same at any size. */
  boolean isRuleMet() {
    return rule().equals(ConsentRule.none())
        ? !electorate().isEmpty() || isByNoticeAlone()
        : Count.of(this).isSatisfied();
  }

  /** Whether it is met though its rule itself is not. */
  public boolean isByUnanimity() {
    return !isSignedByAll()
        && !rule().equals(ConsentRule.none())
        && Count.of(this).isByUnanimity();
  }

  /** What a set of rules finds unmet; what provisions imply, if it finds nothing and that is. */
  public List<Violation> unmet(List<Violation> found) {
    return found.isEmpty() && !isMet() ? Conditions.implied(this) : found;
  }

  @Override
  public Set<PartyId> consenting() {
    return concerned().consenting();
  }

  @Override
  public Tally.State state() {
    if (!isProvided()) {
      return Tally.State.IMPOSSIBLE;
    }
    Tally tally = tally();
    if (tally.state() != Tally.State.IMPOSSIBLE || tally.ifUnanimous().isEmpty()) {
      return tally.state();
    }
    return tally.ifUnanimous().stream().anyMatch(this::objects)
        ? Tally.State.BLOCKED
        : Tally.State.OPEN;
  }

  @Override
  public boolean isBlocked() {
    return Conditions.isBlocked(this);
  }

  /** Whether silence was to be consent, objections have defeated it, and there is no other way. */
  public boolean isDefeated() {
    return Count.isDefeated(this);
  }

  @Override
  public List<Party> electorate() {
    return isOpen() ? allAsked() : List.of();
  }

  /** All but one on whom the others decide, unless it holds the place of one of these. */
  private List<Party> allAsked() {
    if (!said.isByOthers()) {
      return position.electorate();
    }
    Set<PartyId> others = Seats.holders(ofOthers(Lineage.seats(position)).asked());
    return position.electorate().stream()
        .filter(party -> others.contains(party.id()))
        .toList();
  }

  @Override
  public Optional<LocalDate> closing() {
    return said.closing();
  }

  /** Nobody is asked before the opening; what has no date is open. */
  @Override
  public boolean isOpen() {
    return said.opening().filter(day::isBefore).isEmpty();
  }

  /** The ids of those of whom the rule asks consent. */
  Set<PartyId> electors() {
    return electorate().stream()
        .map(Party::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public List<PartyId> newcomers() {
    return List.copyOf(said.newcomers(lineage()));
  }

  @Override
  public boolean stands(PartyId party) {
    return stands(party, day);
  }

  @Override
  public boolean objects(PartyId party) {
    return objects(party, day, day);
  }

  @Override
  public boolean abstains(PartyId party) {
    return new Inheritance(this).abstains(party, day);
  }

  /**
   * Whether a no of the party stands of which all that counts was said by an earlier day, in the
   * name of who stands in the place on a day.
   */
  boolean objectsBy(PartyId party, LocalDate when, LocalDate standingOn) {
    return objects(party, when.isAfter(day) ? day : when, standingOn);
  }

  @Override
  public boolean covers(PartyId party, InstrumentId instrument) {
    return covers(party, instrument, day);
  }

  @Override
  public Optional<String> fault(Signature signature, InstrumentId instrument) {
    return said.fault(signature, instrument, day);
  }

  @Override
  public Optional<String> fault(Signature signature) {
    return said.fault(signature, day);
  }

  boolean stands(PartyId party, LocalDate when) {
    return said.stands(party, when)
        || (!lineage().isEmpty()
            && said.toSign().stream().allMatch(instrument -> covers(party, instrument, when)));
  }

  boolean covers(PartyId party, @Nullable InstrumentId instrument, LocalDate when) {
    return new Inheritance(this).covers(party, instrument, when);
  }

  private boolean objects(PartyId party, LocalDate when, LocalDate standingOn) {
    return new Inheritance(this).objects(party, when, standingOn);
  }

  /**
   * The first day on which all that provisions ask of signatures could stand, for which nobody
   * needs to look day by day: known where every partner must sign, and all is plain. Never before
   * the day itself; the last of all days if a signature is not there.
   */
  public LocalDate notBefore() {
    if (!said.isPlain() || !lineage().isEmpty()) {
      return day;
    }
    boolean isEachAsked = rule().equals(ConsentRule.everyPartner());
    LocalDate asked = isEachAsked ? said.plain().latest(allAsked()) : day;
    LocalDate newcomer = said.newcomer().isPresent() ? said.plain().newcomerSigned() : day;
    LocalDate both = newcomer.isAfter(asked) ? newcomer : asked;
    return both.isAfter(day) ? both : day;
  }

  /** Whether every partner and the newcomer have signed plainly: then nobody need be looked for. */
  boolean isSignedByAll() {
    boolean isPlain = said.isPlain() && lineage().isEmpty();
    boolean asksAll = rule().equals(ConsentRule.everyPartner());
    LocalDate signed = isPlain && asksAll ? notBefore() : LocalDate.MAX;
    return signed.isBefore(LocalDate.MAX) && !signed.isAfter(day);
  }
}
