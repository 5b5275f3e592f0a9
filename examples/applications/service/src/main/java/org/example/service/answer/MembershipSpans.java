package org.example.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/** The days on which each party is bound, gathered from the days on which a standing changes. */
public final class MembershipSpans {
  private final Timeline timeline;
  private final List<BoundParty> ended = new ArrayList<>();
  private Map<PartyId, BoundParty> open = new LinkedHashMap<>();

  private MembershipSpans(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Returns the spans of days.
   *
   * @param timeline the agreement
   * @return the spans, in order of their last days, those without an end last
   */
  public static List<BoundParty> of(Timeline timeline) {
    MembershipSpans spans = new MembershipSpans(timeline);
    timeline.standings().forEach(spans::follow);
    spans.ended.addAll(spans.open.values());
    return List.copyOf(spans.ended);
  }

  private void follow(Standing standing) {
    Map<PartyId, BoundParty> next = new LinkedHashMap<>();
    for (Membership member : standing.members()) {
      PartyId party = member.party().id();
      BoundParty known = open.get(party);
      next.put(
          party,
          known != null && known.role() == member.role() ? known : begun(member, standing.day()));
    }
    open.forEach((party, span) -> {
      if (span != next.get(party)) {
        ended.add(until(span, standing.day()));
      }
    });
    open = next;
  }

  private BoundParty begun(Membership member, LocalDate day) {
    PartyId party = member.party().id();
    boolean given = timeline.why(party, day).isGiven();
    return new BoundParty(party, member.role(), day, Optional.empty(), given);
  }

  private static BoundParty until(BoundParty span, LocalDate day) {
    return new BoundParty(span.party(), span.role(), span.from(), Optional.of(day), span.given());
  }
}
