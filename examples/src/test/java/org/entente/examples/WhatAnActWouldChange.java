package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Amendment;
import org.entente.Change;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Reinstatement;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A secretariat tells its members what an act on the agenda would change, whatever its kind. */
@Tag("7.1")
class WhatAnActWouldChange {
  private static final Party EMMEN = Party.of("emmen", "Gemeente Emmen");
  private static final Party ASSEN = Party.of("assen", "Gemeente Assen");
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  /** One line a change. */
  private static final class Agenda implements Change.Visitor<String> {
    @Override
    public String joins(Change.Joins joins) {
      return joins.party().name() + " joins as " + joins.role();
    }

    @Override
    public String leaves(Change.Leaves leaves) {
      return leaves.party() + " leaves, notified on "
          + leaves.notifiedOn().map(LocalDate::toString).orElse("no day yet");
    }

    @Override
    public String succeeds(Change.Succeeds succeeds) {
      List<PartyId> successors = succeeds.successors().stream().map(Party::id).toList();
      return successors
          + (succeeds.remaining().isEmpty() ? " for " : " beside ")
          + succeeds.predecessors();
    }

    @Override
    public String adopts(Change.Adopts adopts) {
      return "new text of "
          + adopts.instruments().stream().map(Instrument::title).toList();
    }

    @Override
    public String setsTerm(Change.SetsTerm setsTerm) {
      return "term until " + setsTerm.term().until().orElseThrow();
    }

    @Override
    public String setsProvisions(Change.SetsProvisions setsProvisions) {
      return "duties survive until "
          + Messages.in(Locale.ENGLISH)
              .of(setsProvisions.provisions().dutiesUntil().orElseThrow());
    }

    @Override
    public String expels(Change.Expels expels) {
      return expels.party() + " is put out by the others";
    }

    @Override
    public String suspends(Change.Suspends suspends) {
      return suspends.party() + " is suspended until "
          + suspends.until().map(LocalDate::toString).orElse("further notice");
    }

    @Override
    public String reinstates(Change.Reinstates reinstates) {
      return reinstates.party() + " is asked again";
    }

    @Override
    public String changesRole(Change.ChangesRole changesRole) {
      return changesRole.party() + " takes part as " + changesRole.role();
    }

    @Override
    public String substitutes(Change.Substitutes substitutes) {
      return substitutes.substitute().name() + " takes the place of " + substitutes.party();
    }

    @Override
    public String ends(Change.Ends ends) {
      return "the agreement ends";
    }
  }

  @Test
  void should_say_who_comes_and_who_goes() {
    Accession joins =
        Accession.builder().id("joins").party(ASSEN).role(Role.ASSOCIATE).build();
    Withdrawal leaves = Withdrawal.builder().id("leaves").party(EMMEN).build();
    Succession merger = Succession.builder()
        .id("merger")
        .on(DAY)
        .addPredecessors(EMMEN)
        .addSuccessors(ASSEN)
        .build();

    assertThat(agenda(joins)).containsExactly("Gemeente Assen joins as ASSOCIATE");
    assertThat(agenda(leaves)).containsExactly("emmen leaves, notified on no day yet");
    assertThat(agenda(leaves.withNotifiedOn(DAY)))
        .containsExactly("emmen leaves, notified on 2025-01-01");
    assertThat(agenda(merger)).containsExactly("[assen] for [emmen]");
    assertThat(agenda(Expulsion.builder().id("out").party(EMMEN).build()))
        .containsExactly("emmen is put out by the others");
    assertThat(agenda(Suspension.builder().id("suspended").party(EMMEN).build()))
        .containsExactly("emmen is suspended until further notice");
    assertThat(agenda(Reinstatement.builder().id("again").party(EMMEN).build()))
        .containsExactly("emmen is asked again");
    assertThat(agenda(
            RoleChange.builder().id("role").party(EMMEN).role(Role.ASSOCIATE).build()))
        .containsExactly("emmen takes part as ASSOCIATE");
    assertThat(agenda(
            Substitution.builder().id("for").party(EMMEN).substitute(ASSEN).build()))
        .containsExactly("Gemeente Assen takes the place of emmen");
  }

  @Test
  void should_say_all_that_becomes_of_the_agreement() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addAdopts(Instrument.of("text", "Regional deal"))
        .term(Term.from(DAY).until(LocalDate.of(2030, 1, 1)))
        .provisions(Provisions.builder()
            .dutiesUntil(EffectRule.after(Period.ofYears(2)))
            .build())
        .build();

    assertThat(agenda(amendment))
        .containsExactlyInAnyOrder(
            "new text of [Regional deal]",
            "term until 2030-01-01",
            "duties survive until 2 years after consent is complete");
    assertThat(agenda(Termination.builder().id("end").build()))
        .containsExactly("the agreement ends");
  }

  @Test
  void should_warn_of_two_that_set_one_thing_differently() {
    Amendment longer = until("longer", 2030);
    RoleChange asAssociate =
        RoleChange.builder().id("role").party(EMMEN).role(Role.ASSOCIATE).build();

    assertThat(inEachOthersWay(longer, until("shorter", 2029))).containsExactly("term");
    assertThat(inEachOthersWay(longer, until("same", 2030))).isEmpty();
    assertThat(inEachOthersWay(asAssociate, asAssociate.withRole(Role.PARTNER)))
        .containsExactly("role of emmen");
    assertThat(inEachOthersWay(longer, asAssociate)).isEmpty();
  }

  private static Amendment until(String id, int year) {
    return Amendment.builder()
        .id(id)
        .term(Term.always().until(LocalDate.of(year, 1, 1)))
        .build();
  }

  private static Set<String> inEachOthersWay(Act one, Act other) {
    Map<String, Object> sets = new TreeMap<>();
    one.changes().forEach(change -> sets.putAll(change.sets()));
    Set<String> both = new TreeSet<>();
    other
        .changes()
        .forEach(change -> change.sets().forEach((thing, value) -> {
          if (sets.containsKey(thing) && !sets.get(thing).equals(value)) {
            both.add(thing);
          }
        }));
    return both;
  }

  @Test
  void should_tell_what_may_bind_some_only_and_what_is_about_who_is_bound() {
    Term standing = Term.always().until(LocalDate.of(2027, 1, 1));
    Change text = new Change.Adopts(List.of(Instrument.of("text", "Regional deal")));
    Term longer = Term.always().until(LocalDate.of(2028, 1, 1));
    Change later = new Change.SetsTerm(longer);
    Change sooner = new Change.SetsTerm(Term.always().until(LocalDate.of(2026, 1, 1)));
    Change joins = new Change.Joins(ASSEN, Role.PARTNER);

    assertThat(standing.isLengthenedBy(longer)).isTrue();
    assertThat(List.of(text, later)).allMatch(each -> each.isDivisible(standing));
    assertThat(List.of(sooner, joins, new Change.Ends()))
        .noneMatch(each -> each.isDivisible(standing));
    assertThat(List.of(joins, new Change.Ends())).allMatch(Change::isAboutWhoIsBound);
    assertThat(List.of(text, later)).noneMatch(Change::isAboutWhoIsBound);
  }

  private static List<String> agenda(Act act) {
    return act.changes().stream().map(change -> change.accept(new Agenda())).toList();
  }
}
