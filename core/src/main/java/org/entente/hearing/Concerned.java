package org.entente.hearing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Proceeding;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.roll.Concern;
import org.entente.roll.Seat;
import org.entente.roll.Seats;

/**
 * Whom a proceeding concerns besides those asked: who joins, who leaves, and whose place it
 * changes, by its consent or without; and whose consent does not stand, of all of these and those
 * asked.
 */
public record Concerned(Hearing hearing) {
  /** Each of them, whether another could replace it or not. */
  Set<PartyId> missing() {
    Tally tally = hearing.tally();
    Set<PartyId> missing = new LinkedHashSet<>(tally.missing());
    missing.addAll(tally.objecting());
    missing.addAll(own());
    return missing;
  }

  /** Those of them without whom it is not complete, whoever else consents. */
  Set<PartyId> indispensable() {
    Set<PartyId> indispensable = new LinkedHashSet<>(hearing.tally().indispensable());
    indispensable.addAll(own());
    return indispensable;
  }

  /**
   * Those whose own consent is needed besides the rule: who joins, whose place changes by its
   * consent, and who leaves.
   */
  private Set<PartyId> own() {
    Set<PartyId> own = new LinkedHashSet<>();
    if (!hearing.isOpen()) {
      return own;
    }
    if (hearing.said().newcomer().isPresent()) {
      Hearing joining = hearing.ofNewcomer();
      own.addAll(hearing.newcomers());
      own.removeIf(joining::stands);
    }
    for (PartyId each : hearing.consenting()) {
      if (!consents(each)) {
        own.add(each);
      }
    }
    hearing
        .said()
        .notice()
        .filter(notice -> !notice.isStanding(hearing.lineage(), hearing.day()))
        .ifPresent(notice -> own.add(notice.party()));
    return own;
  }

  /** The places that it changes, if it concerns a party. */
  public List<Seat> places() {
    return places(Lineage.seats(hearing.position()));
  }

  List<Seat> places(Seats all) {
    LocalDate opening = hearing.said().opening().orElse(hearing.day());
    return hearing
        .said()
        .concern()
        .map(each -> hearing.lineage().reached(each.party(), all, opening))
        .orElse(List.of());
  }

  /** Whether the notice, if there is one, ends a place of a member. */
  public boolean isLeaving(Membership member) {
    return hearing
        .said()
        .notice()
        .filter(notice -> notice.ends(member, hearing.day()))
        .isPresent();
  }

  /** Whether the others put a member out, from each place that it has. */
  public boolean isExpelling(Membership member) {
    PartyId party = member.party().id();
    List<Seat> ended =
        hearing.said().concern().filter(Concern::ends).isPresent() ? places() : List.of();
    return !ended.isEmpty()
        && Lineage.seats(hearing.position()).all().stream()
            .filter(seat -> seat.holder().equals(party))
            .allMatch(ended::contains);
  }

  /** The places that the notice ends, if there is one. */
  public List<Membership> leaving() {
    Set<PartyId> holders = hearing.said().notice().map(Notice::holders).orElse(null);
    return holders == null
        ? hearing.position().members().stream().filter(this::isLeaving).toList()
        : holders.stream()
            .flatMap(holder -> hearing.position().member(holder).stream())
            .toList();
  }

  /** Those whose places change by their own consent, and who are to take them. */
  Set<PartyId> consenting() {
    boolean areAsked = hearing.isOpen()
        && hearing.said().concern().filter(each -> !each.isByOthers()).isPresent();
    if (!areAsked) {
      return Set.of();
    }
    Set<PartyId> both = Seats.holders(places());
    both.addAll(hearing.said().substitutes(hearing.lineage()));
    return both;
  }

  /** Whether the consent of a party stands, asked or not. */
  boolean consents(PartyId party) {
    return (!isSubstitute(party) && hearing.stands(party)) || speaking(party).stands(party);
  }

  /** The same, heard in the name of one that consents besides those asked. */
  Hearing speaking(PartyId party) {
    return isSubstitute(party)
        ? new Hearing(
            hearing.said(), hearing.position(), hearing.day(), Asked.by(this::substitutes))
        : hearing.ofParties();
  }

  /** Who takes another's place consents itself, not by one that was asked and whose heir it is. */
  private boolean isSubstitute(PartyId party) {
    return hearing.said().substitutes(hearing.lineage()).contains(party);
  }

  private Set<PartyId> substitutes(LocalDate day) {
    return hearing.said().substitutes(hearing.lineage().upTo(day));
  }

  /** Whether each newcomer consents, and so do those who must whose places change. */
  boolean areIn() {
    return areNewcomersIn()
        && (hearing.said().concern().isEmpty()
            || (!places().isEmpty() && consenting().stream().allMatch(this::consents)));
  }

  private boolean areNewcomersIn() {
    if (hearing.said().newcomer().isEmpty()) {
      return true;
    }
    Hearing joining = hearing.ofNewcomer();
    for (PartyId newcomer : hearing.newcomers()) {
      if (!joining.stands(newcomer)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one may join before entry into force: the founding is complete, and nobody is asked.
   */
  boolean isBeforeEntry() {
    return isOpenBeforeEntry() && hearing.lineage().isFounded(hearing.day());
  }

  /** Whether a newcomer has consented where nobody else need, before entry into force. */
  public boolean awaitsEntry(PartyId newcomer) {
    return isOpenBeforeEntry() && hearing.ofNewcomer().stands(newcomer);
  }

  /** One that is named to found takes part by the founding alone. */
  private boolean isOpenBeforeEntry() {
    return hearing.said().asksNobody()
        && !hearing.position().isInForce()
        && !hearing.lineage().isAnyToFound(hearing.said().newcomers(hearing.lineage()));
  }

  /** What kind of organisation one is that is asked, bound or joins. */
  static Optional<PartyKind> kind(PartyId party, Proceeding proceeding, Standing standing) {
    Stream<Party> known = proceeding instanceof Agreement founding
        ? founding.party(party).stream()
        : Stream.of(
                standing.electorate().stream(),
                standing.members().stream().map(Membership::party),
                Concern.Parts.of(proceeding).joining())
            .flatMap(each -> each);
    return known.filter(each -> each.id().equals(party)).map(Party::kind).findFirst();
  }
}
