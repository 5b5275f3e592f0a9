package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.Abstention;
import org.entente.Change;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.answer.Membership;
import org.jspecify.annotations.Nullable;

/**
 * The notice by which a party leaves, which is its consent until it is revoked: by the party
 * itself, or by one that has taken its place since. One that is gone gives none. Immutable.
 *
 * @param party the party that leaves
 * @param day the day on which it was received
 * @param precision how exactly that day is known
 * @param revocations what takes it back
 * @param holders who holds the places that it ends; null where only a standing is known, which does
 *     not tell what its giver had consented to take
 */
public record Notice(
    PartyId party,
    Optional<LocalDate> day,
    Precision precision,
    List<Revocation> revocations,
    @Nullable Set<PartyId> holders) {
  static Notice of(Change.Leaves leaves, List<Revocation> revocations) {
    return new Notice(leaves.party(), leaves.notifiedOn(), leaves.precision(), revocations, null);
  }

  /** Whether a revocation takes back a notice, if it is what was said last, or in any case. */
  public static boolean isOfNotice(Revocation revocation) {
    return revocation.revokes() == Revoked.LAST || revocation.revokes() == Revoked.NOTICE;
  }

  /**
   * A notice of non-renewal, followed day by day in the words of one that may take it back: what
   * was said since goes before it, and the next revocation reaches it.
   */
  public static final class OfNonRenewal {
    private boolean isGiven;
    private boolean hasSpokenSince;

    /** Follows the giver, whose notice comes after its other words of the day. */
    void give() {
      isGiven = true;
      hasSpokenSince = false;
    }

    /**
     * Whether it is taken back, of one that stands on a day, in some words of that day and later.
     */
    public static boolean isTakenBack(LocalDate on, List<Statement> words) {
      OfNonRenewal notice = new OfNonRenewal();
      notice.give();
      TreeMap<LocalDate, List<Statement>> days = new TreeMap<>();
      words.stream()
          .filter(
              each -> each.on().isAfter(on) || (each.on().equals(on) && each instanceof Revocation))
          .forEach(
              each -> days.computeIfAbsent(each.on(), day -> new ArrayList<>()).add(each));
      return days.values().stream().anyMatch(today -> {
        notice.hear(today);
        return !notice.taking(today).isEmpty();
      });
    }

    /** Hears what is said on a day before the notice, and before what takes back. */
    void hear(List<Statement> today) {
      hasSpokenSince |= today.stream()
          .anyMatch(each ->
              each instanceof Signature || each instanceof Objection || each instanceof Abstention);
    }

    /** Which revocations of a day take the notice back, by what they name. */
    Set<Revoked> taking(List<Statement> today) {
      Set<Revoked> named = EnumSet.noneOf(Revoked.class);
      today.forEach(each -> {
        if (each instanceof Revocation revocation) {
          named.add(revocation.revokes());
        }
      });
      Set<Revoked> taking = EnumSet.noneOf(Revoked.class);
      if (isGiven && named.contains(Revoked.NOTICE)) {
        taking.add(Revoked.NOTICE);
      }
      if (isGiven && !hasSpokenSince && named.contains(Revoked.LAST)) {
        taking.add(Revoked.LAST);
      }
      isGiven &= taking.isEmpty();
      named.remove(Revoked.NOTICE);
      hasSpokenSince &= named.isEmpty();
      return taking;
    }
  }

  Notice heldBy(Set<PartyId> found) {
    return new Notice(party, day, precision, revocations, found);
  }

  /** Whether it ends a place of a member, as that stands on a day. */
  boolean ends(Membership member, LocalDate today) {
    return holders == null
        ? member.wasHeldSince(party, givenBy(today).orElse(today))
        : holders.contains(member.party().id());
  }

  /** The day of the notice, if it is given by a day. */
  public Optional<LocalDate> givenBy(LocalDate by) {
    return day.filter(on -> !on.isAfter(by));
  }

  /** Whether it was received by a day. */
  public boolean isGivenBy(LocalDate by) {
    return givenBy(by).isPresent();
  }

  boolean isStanding(Lineage lineage, LocalDate by) {
    return givenBy(by).filter(on -> !lineage.isGone(party, on)).isPresent()
        && !isRevoked(lineage, by);
  }

  /** Whether it had been revoked by the end of a day. */
  public boolean isRevoked(Lineage lineage, LocalDate by) {
    return day.isPresent()
        && !lineage.isGone(party, day.get())
        && revocations.stream()
            .filter(each -> !each.on().isAfter(by) && !each.on().isBefore(day.get()))
            .anyMatch(each -> speaksFor(each, day.get(), lineage));
  }

  private boolean speaksFor(Revocation revocation, LocalDate notice, Lineage lineage) {
    Lineage then = lineage.upTo(revocation.on());
    Set<PartyId> heirs = then.heirs(party, notice);
    return revocation.party().equals(party)
        ? !lineage.isGone(party, revocation.on()) && heirs.equals(then.byLaw().heirs(party, notice))
        : heirs.contains(revocation.party());
  }
}
