package org.entente.hearing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Consents;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
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
  @SuppressWarnings(
      "ReferenceEquality") // Consents are of one proceeding; an equal one is heard anew.
  public static Hearing of(
      Proceeding proceeding, @Nullable Provisions provisions, Standing standing) {
    Hearing known = standing.consents().orElse(null) instanceof Hearing hearing ? hearing : null;
    if (known != null
        && known.proceeding() == proceeding
        && (provisions == null || provisions.equals(known.provisions()))) {
      return known;
    }
    Provisions held =
        proceeding instanceof Agreement founding ? founding.provisions() : standing.provisions();
    Provisions frozen = provisions == null ? held : provisions;
    Lineage lineage = Lineage.of(standing);
    return new Hearing(
        Statements.of(proceeding, frozen),
        standing,
        standing.day(),
        Asked.by(day -> lineage.asked(proceeding, day)));
  }

  /** The same, heard in the name of the newcomer, whose heirs need not have been partners. */
  Hearing ofNewcomer() {
    Asked heirs = Asked.by(day -> said.newcomers(lineage().upTo(day)));
    return new Hearing(said, position, day, heirs);
  }

  /** The position that it is heard against, which knows of it. */
  @Override
  public Standing standing() {
    return position.toBuilder().day(day).consents(this).build();
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
    return Count.of(this);
  }

  @Override
  public boolean isDefeated() {
    return Conditions.isDefeated(this);
  }

  @Override
  public List<Party> electorate() {
    return position.electorate();
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
    return objectsBy(party, day);
  }

  /** Whether a no of the party stands of which all that counts was said by an earlier day. */
  boolean objectsBy(PartyId party, LocalDate when) {
    return objects(party, when.isAfter(day) ? day : when, day);
  }

  @Override
  public boolean covers(PartyId party, InstrumentId instrument) {
    return covers(party, instrument, day);
  }

  @Override
  public Optional<String> fault(Signature signature, InstrumentId instrument) {
    return said.fault(signature, instrument);
  }

  private boolean stands(PartyId party, LocalDate when) {
    return said.stands(party, when)
        || (!lineage().isEmpty()
            && said.toSign().stream().allMatch(instrument -> covers(party, instrument, when)));
  }

  /**
   * Where several become one, each that was asked must have signed; so must a successor that was
   * asked itself before it took its first place.
   */
  boolean covers(PartyId party, @Nullable InstrumentId instrument, LocalDate when) {
    if (said.covers(party, instrument, when)) {
      return true;
    }
    if (said.isNegated(party, when)) {
      return false;
    }
    LocalDate first = null;
    for (Past.Succeeded step : lineage().into(party)) {
      LocalDate eve = step.eve();
      if (eve.isBefore(when) && isOpenedBy(eve) && asked.contains(step.predecessor(), eve)) {
        first = first == null ? step.on() : first;
        boolean alone = first.equals(step.on()) && asked.contains(party, eve);
        if (alone || !covers(step.predecessor(), instrument, eve)) {
          return false;
        }
      }
    }
    return first != null;
  }

  /** Whoever was succeeded before had nothing to sign yet. */
  private boolean isOpenedBy(LocalDate eve) {
    return said.opening().filter(opening -> !opening.isAfter(eve)).isPresent();
  }

  /**
   * Whether a no stands at the end of one day, in the name of who stands in the place on another,
   * later or the same: a no that was said in time is not undone by a succession after it.
   */
  private boolean objects(PartyId party, LocalDate when, LocalDate standingOn) {
    if (said.objects(party, when)) {
      return true;
    }
    for (Past.Succeeded step : lineage().into(party)) {
      LocalDate on = step.on();
      LocalDate eve = step.eve();
      if (!on.isAfter(standingOn)
          && asked.contains(step.predecessor(), eve)
          && !asked.contains(party, eve)
          && !(!on.isAfter(when) && said.hasStood(party, on, when))
          && objects(step.predecessor(), when.isBefore(eve) ? when : eve, eve)) {
        return true;
      }
    }
    return false;
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
    LocalDate asked = isEachAsked ? said.plain().latest(electorate()) : day;
    LocalDate newcomer = said.newcomer().isPresent() ? said.plain().newcomerSigned() : day;
    LocalDate last = asked.isAfter(newcomer) ? asked : newcomer;
    return last.isAfter(day) ? last : day;
  }

  /** Whether every partner and the newcomer have signed plainly: then nobody need be looked for. */
  boolean isSignedByAll() {
    boolean isPlain = said.isPlain() && lineage().isEmpty();
    boolean asksAll = rule().equals(ConsentRule.everyPartner());
    LocalDate signed = isPlain && asksAll ? notBefore() : LocalDate.MAX;
    return signed.isBefore(LocalDate.MAX) && !signed.isAfter(day);
  }
}
