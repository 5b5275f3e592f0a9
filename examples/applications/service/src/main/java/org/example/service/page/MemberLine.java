package org.example.service.page;

import java.time.LocalDate;
import java.util.List;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.timeline.Timeline;

/**
 * One that is bound, in words.
 *
 * @param party its id
 * @param name what it is called on the day
 * @param role in which role, and whether it is suspended
 * @param since since when, and in whose place before
 * @param rests whether on signatures or on a statement
 */
public record MemberLine(String party, String name, String role, String since, String rests) {

  static List<MemberLine> of(Timeline timeline, LocalDate day, Phrases phrases) {
    return timeline.on(day).members().stream()
        .map(member -> of(member, timeline, day, phrases))
        .toList();
  }

  private static String suspended(Membership.Suspended suspended, Phrases phrases) {
    return suspended
        .until()
        .map(until -> phrases.say("parties.suspended-until", suspended.since(), until))
        .orElseGet(() -> phrases.say("parties.suspended", suspended.since()));
  }

  static MemberLine of(Membership member, Timeline timeline, LocalDate day, Phrases phrases) {
    PartyId party = member.party().id();
    List<PartyId> before =
        member.predecessors().stream().map(Membership.Predecessor::party).toList();
    String since = phrases.day(member.since());
    String role = phrases.library("role", member.role());
    return new MemberLine(
        party.value(),
        member.party().nameOn(day),
        member.suspended().map(each -> role + ", " + suspended(each, phrases)).orElse(role),
        before.isEmpty()
            ? since
            : phrases.say(
                "parties.by-law", since, phrases.messages().names(before), member.boundSince()),
        phrases.say(timeline.why(party, day).isGiven() ? "parties.given" : "parties.proven"));
  }
}
