package org.entente.hearing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.Fact;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.roll.Concern;

/** The days on which others may hang, of one proceeding. */
public final class OwnDays {
  private OwnDays() {}

  /** The days on which others may hang, as they were known of a proceeding on a day. */
  static Anchors known(Proceeding proceeding, Lineage lineage, LocalDate on) {
    Concern.Parts parts = Concern.Parts.of(proceeding);
    Predicate<PartyId> isOfIt =
        party -> (parts.leaver() != null && party.equals(parts.leaver().party()))
            || (parts.newcomer() != null && party.equals(parts.newcomer().id()));
    return Anchors.knownOn(on, anchor -> switch (anchor.kind()) {
      case OPENING -> proceeding.opening();
      case OCCURRENCE -> firstOf(proceeding, anchor, isOfIt, true, on);
      case COMPLETION, ENTRY_INTO_FORCE, BOUND, LEFT, TERM_END -> lineage.day(anchor, on);
    });
  }

  /** The first day, up to one, of what happened of a proceeding about some, or about nobody. */
  public static Optional<LocalDate> firstOf(
      Proceeding proceeding,
      Anchor anchor,
      Predicate<PartyId> about,
      boolean orNobody,
      LocalDate upTo) {
    return proceeding.occurrences().stream()
        .filter(each -> anchor.name().equals(Optional.of(each.name())))
        .filter(each -> each.party().map(about::test).orElse(orNobody))
        .map(Fact::on)
        .filter(on -> !on.isAfter(upTo))
        .min(LocalDate::compareTo);
  }
}
