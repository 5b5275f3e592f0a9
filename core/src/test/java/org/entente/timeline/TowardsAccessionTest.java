package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.party;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.succeeds;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.NoObjection;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Towards;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Towards which parties an accession is, and since when. */
class TowardsAccessionTest {
  private static final Instrument TEXT = Instrument.of("convention", "Convention");
  private static final Party NETHERLANDS = party("Netherlands");
  private static final Party BELGIUM = party("Belgium");
  private static final Party SPAIN = party("Spain");
  private static final Party GERMANY = party("Germany");
  private static final Party GREECE = party("Greece");
  private static final Party ITALY = party("Italy");
  private static final Party ALBANIA = party("Albania");
  private static final Party INDIA = party("India");

  /** Six months to object; an objection can be taken back with effect on the day. */
  private static final Procedure APOSTILLE = Procedure.builder()
      .consent(ConsentRule.after(Period.ofMonths(6), ConsentRule.none()))
      .effect(EffectRule.after(Period.ofDays(60)))
      .towards(Towards.NOT_OBJECTING)
      .late(EffectRule.onCompletion())
      .build();

  private static Agreement.Builder treaty(Procedure accession, Party... parties) {
    Agreement.Builder treaty = Agreement.builder()
        .id("treaty")
        .title("Treaty")
        .addInstruments(TEXT)
        .provisions(Provisions.builder().accession(accession).build());
    for (Party each : parties) {
      treaty.addFounders(each).addSignatures(ratifies(each, "1965-01-24"));
    }
    return treaty;
  }

  private static Agreement.Builder apostille(Procedure accession) {
    return treaty(accession, NETHERLANDS, BELGIUM, SPAIN, GERMANY, GREECE, ITALY);
  }

  private static Signature accedes(Party party, String on) {
    return Signature.of(party, day(on)).withKind(SignatureKind.ACCESSION);
  }

  private static Accession.Builder albania() {
    return Accession.builder()
        .id("albania")
        .title("the accession of Albania")
        .party(ALBANIA)
        .opensOn(day("2003-09-10"))
        .addSignatures(accedes(ALBANIA, "2003-09-03"))
        .addObjections(
            Objection.of(SPAIN, day("2004-03-03")),
            Objection.of(BELGIUM, day("2004-03-05")),
            Objection.of(GERMANY, day("2004-03-08")),
            Objection.of(GREECE, day("2004-03-09")),
            Objection.of(ITALY, day("2004-03-09")))
        .addRevocations(
            Revocation.of(ITALY, day("2011-05-26")),
            Revocation.of(BELGIUM, day("2015-12-21")),
            Revocation.of(GERMANY, day("2016-12-09")),
            Revocation.of(SPAIN, day("2017-02-07")),
            Revocation.of(GREECE, day("2018-02-26")));
  }

  private static boolean areTogether(Timeline timeline, Party one, Party other, String on) {
    Standing standing = timeline.on(day(on));
    List<Instrument> between = standing.between(one.id(), other.id());
    assertThat(between).isEqualTo(standing.between(other.id(), one.id()));
    return !between.isEmpty();
  }

  private static List<String> findings(Timeline timeline) {
    return Audit.of(timeline).findings().stream().map(Finding::code).toList();
  }

  @Test
  @Tag("8.3")
  void should_tell_from_when_it_is_towards_those_who_took_their_objection_back() {
    Agreement treaty = apostille(APOSTILLE).addActs(albania().build()).build();
    List<Event> events = Timeline.of(treaty).events().stream()
        .filter(event -> event.kind() == Event.Kind.TOWARDS)
        .toList();

    assertThat(events)
        .extracting(event -> event.on() + " " + event.parties())
        .containsExactly(
            "2011-05-26 [italy]",
            "2015-12-21 [belgium]",
            "2016-12-09 [germany]",
            "2017-02-07 [spain]",
            "2018-02-26 [greece]");
    assertThat(Messages.in(Locale.ENGLISH).naming(treaty).of(events.get(0)))
        .contains("the accession of Albania: it is now towards Italy too.");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).naming(treaty).of(events.get(0)))
        .contains("the accession of Albania: geldt nu ook ten opzichte van Italy.");
  }

  @Test
  @Tag("8.1")
  @Tag("8.3")
  void should_keep_albania_from_those_who_objected_until_each_takes_it_back() {
    Timeline timeline =
        Timeline.of(apostille(APOSTILLE).addActs(albania().build()).build());

    assertThat(timeline.on(day("2004-05-08")).isParty(ALBANIA)).isFalse();
    assertThat(areTogether(timeline, ALBANIA, NETHERLANDS, "2004-05-08")).isFalse();
    for (String on : List.of("2004-05-09", "2011-05-25", "2016-12-08", "2020-01-01")) {
      Standing standing = timeline.on(day(on));
      assertThat(standing.isPartner(ALBANIA)).isTrue();
      assertThat(standing.electorate()).contains(ALBANIA);
      assertThat(standing.texts(ALBANIA.id())).containsExactly(TEXT);
      assertThat(standing.texts(SPAIN.id())).containsExactly(TEXT);
      assertThat(standing.texts()).containsExactly(TEXT);
      assertThat(standing.between(SPAIN.id(), GERMANY.id())).containsExactly(TEXT);
      assertThat(areTogether(timeline, ALBANIA, NETHERLANDS, on)).isTrue();
    }
    assertThat(areTogether(timeline, ALBANIA, ITALY, "2011-05-25")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, ITALY, "2011-05-26")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, ITALY, "2016-12-08")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, BELGIUM, "2016-12-08")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, GERMANY, "2016-12-08")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, GERMANY, "2016-12-09")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, GREECE, "2016-12-09")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, SPAIN, "2016-12-09")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, SPAIN, "2017-02-07")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, GREECE, "2018-02-25")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, GREECE, "2018-02-26")).isTrue();
    assertThat(findings(timeline)).doesNotContain("revoked-too-late", "objected-too-late");
  }

  @Test
  @Tag("8.1")
  void should_let_an_objection_be_taken_back_when_the_act_is_closed() {
    Accession closed = albania().closesOn(day("2004-03-10")).build();

    Timeline timeline = Timeline.of(apostille(APOSTILLE).addActs(closed).build());

    assertThat(areTogether(timeline, ALBANIA, NETHERLANDS, "2004-05-09")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, ITALY, "2011-05-25")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, ITALY, "2011-05-26")).isTrue();
  }

  /** Taken back between completion and effect: never before the accession is in effect. */
  @Test
  @Tag("8.1")
  void should_not_apply_with_anybody_before_the_accession_is_in_effect() {
    Accession soon =
        albania().addRevocations(Revocation.of(ITALY, day("2004-04-01"))).build();

    Timeline timeline = Timeline.of(apostille(APOSTILLE).addActs(soon).build());

    assertThat(areTogether(timeline, ALBANIA, ITALY, "2004-05-08")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, ITALY, "2004-05-09")).isTrue();
    assertThat(areTogether(timeline, ALBANIA, GREECE, "2004-05-09")).isFalse();
  }

  @Test
  @Tag("8.1")
  void should_find_an_objection_of_after_the_last_day_which_keeps_nobody_apart() {
    Accession late =
        albania().addObjections(Objection.of(NETHERLANDS, day("2004-03-11"))).build();

    Timeline timeline = Timeline.of(apostille(APOSTILLE).addActs(late).build());

    assertThat(areTogether(timeline, ALBANIA, NETHERLANDS, "2004-05-09")).isTrue();
    assertThat(findings(timeline)).contains("objected-too-late");
  }

  /** The rule fixes the last day, and consent is complete later. */
  @Test
  @Tag("8.1")
  void should_not_heed_an_objection_of_between_the_last_day_and_completion() {
    NoObjection silence =
        ConsentRule.noObjection(ConsentRule.moreThanShare(1, 2)).within(Period.ofMonths(6));
    Procedure both = APOSTILLE.withConsent(ConsentRule.allOf(silence, ConsentRule.atLeast(1)));
    Accession act = Accession.builder()
        .id("albania")
        .party(ALBANIA)
        .opensOn(day("2003-09-10"))
        .addSignatures(accedes(ALBANIA, "2003-09-10"), ratifies(ITALY, "2004-06-01"))
        .addObjections(
            Objection.of(SPAIN, day("2004-03-10")), Objection.of(GREECE, day("2004-03-11")))
        .build();

    Timeline timeline = Timeline.of(apostille(both).addActs(act).build());

    assertThat(areTogether(timeline, ALBANIA, SPAIN, "2005-01-01")).isFalse();
    assertThat(areTogether(timeline, ALBANIA, GREECE, "2005-01-01")).isTrue();
    assertThat(findings(timeline)).contains("objected-too-late");
  }

  /** More than half of those asked object: that its own rule cannot do without. */
  @Test
  @Tag("8.1")
  void should_fail_by_objections_only_where_its_rule_says_so() {
    NoObjection silence =
        ConsentRule.noObjection(ConsentRule.moreThanShare(1, 2)).within(Period.ofMonths(6));

    Timeline timeline = Timeline.of(
        apostille(APOSTILLE.withConsent(silence)).addActs(albania().build()).build());

    assertThat(timeline.outcome("albania", day("2004-05-09"))).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  @Tag("8.1")
  void should_be_towards_everyone_where_nothing_is_said() {
    Procedure unsaid = Procedure.of(
        ConsentRule.after(Period.ofMonths(6), ConsentRule.none()), EffectRule.onCompletion());

    Timeline timeline = Timeline.of(apostille(unsaid).addActs(albania().build()).build());

    assertThat(areTogether(timeline, ALBANIA, SPAIN, "2004-03-10")).isTrue();
    assertThat(why(apostille(unsaid).addActs(albania().build()).build(), ALBANIA, "2004-03-10"))
        .noneMatch(line -> line.contains("towards"));
  }

  private static final Party JAPAN = party("Japan");
  private static final Party CHILE = party("Chile");
  private static final Party AUSTRALIA = party("Australia");
  private static final Party CANADA = party("Canada");
  private static final Party KINGDOM = party("United Kingdom");

  /** By all, or once fifteen months have run by some; sixty days later, for whoever ratified. */
  private static final Procedure CPTPP = Procedure.builder()
      .consent(ConsentRule.anyOf(
          ConsentRule.everyPartner(),
          ConsentRule.after(Period.ofMonths(15), ConsentRule.atLeast(2))))
      .effect(EffectRule.after(Period.ofDays(60)))
      .towards(Towards.CONSENTING)
      .build();

  private static Accession.Builder kingdom() {
    return Accession.builder()
        .id("kingdom")
        .title("the accession of the United Kingdom")
        .party(KINGDOM)
        .opensOn(day("2023-07-16"))
        .addSignatures(
            ratifies(KINGDOM, "2024-05-17"),
            ratifies(JAPAN, "2023-12-15"),
            ratifies(CHILE, "2024-07-01"),
            ratifies(AUSTRALIA, "2024-10-25"));
  }

  private static Agreement.Builder cptpp() {
    return treaty(CPTPP, JAPAN, CHILE, AUSTRALIA, CANADA);
  }

  @Test
  @Tag("8.1")
  @Tag("8.3")
  void should_be_towards_those_who_ratified_and_each_later_one_by_its_own_consent() {
    Timeline timeline = Timeline.of(cptpp().addActs(kingdom().build()).build());

    assertThat(timeline.on(day("2024-12-14")).isParty(KINGDOM)).isFalse();
    assertThat(timeline.on(day("2024-12-15")).isPartner(KINGDOM)).isTrue();
    assertThat(areTogether(timeline, KINGDOM, JAPAN, "2024-12-15")).isTrue();
    assertThat(areTogether(timeline, KINGDOM, CHILE, "2024-12-15")).isTrue();
    assertThat(areTogether(timeline, KINGDOM, AUSTRALIA, "2024-12-23")).isFalse();
    assertThat(areTogether(timeline, KINGDOM, AUSTRALIA, "2024-12-24")).isTrue();
    assertThat(areTogether(timeline, KINGDOM, CANADA, "2026-01-01")).isFalse();
    assertThat(areTogether(timeline, JAPAN, CANADA, "2026-01-01")).isTrue();
    assertThat(areTogether(timeline, KINGDOM, KINGDOM, "2026-01-01")).isTrue();
    assertThat(timeline.on(day("2026-01-01")).between(KINGDOM.id(), PartyId.of("nobody")))
        .isEmpty();
  }

  @Test
  @Tag("8.1")
  void should_not_bring_in_by_consent_that_comes_when_the_act_is_closed() {
    Accession closed = kingdom().closesOn(day("2024-10-24")).build();

    Timeline timeline = Timeline.of(cptpp().addActs(closed).build());

    assertThat(areTogether(timeline, KINGDOM, JAPAN, "2024-12-15")).isTrue();
    assertThat(areTogether(timeline, KINGDOM, AUSTRALIA, "2026-01-01")).isFalse();
  }

  @Test
  @Tag("8.3")
  void
      should_let_a_later_newcomer_have_to_do_with_earlier_ones_and_an_heir_with_those_of_its_place() {
    Accession india = Accession.builder()
        .id("india")
        .party(INDIA)
        .opensOn(day("2010-01-01"))
        .addSignatures(accedes(INDIA, "2010-01-01"))
        .addObjections(Objection.of(GERMANY, day("2010-02-01")))
        .build();
    Party union = party("Union");
    Party rome = party("Rome");
    Agreement agreement = apostille(APOSTILLE)
        .addActs(albania().build(), india)
        .addActs(succeeds("2010-12-01", ALBANIA, union), succeeds("2010-12-02", SPAIN, rome))
        .build();

    Timeline timeline = Timeline.of(agreement);

    assertThat(timeline.on(day("2010-11-30")).isParty(INDIA)).isTrue();
    assertThat(areTogether(timeline, INDIA, ALBANIA, "2010-11-30")).isTrue();
    assertThat(areTogether(timeline, INDIA, GERMANY, "2010-11-30")).isFalse();
    assertThat(areTogether(timeline, INDIA, SPAIN, "2010-11-30")).isTrue();
    assertThat(areTogether(timeline, union, NETHERLANDS, "2010-12-02")).isTrue();
    assertThat(areTogether(timeline, union, INDIA, "2010-12-02")).isTrue();
    assertThat(areTogether(timeline, union, ITALY, "2010-12-02")).isFalse();
    assertThat(areTogether(timeline, union, rome, "2010-12-02")).isFalse();
    assertThat(areTogether(timeline, rome, ITALY, "2010-12-02")).isTrue();
    assertThat(areTogether(timeline, union, ITALY, "2011-05-26")).isTrue();
  }

  /** The Netherlands take the place of Italy, which Albania has nothing to do with, besides. */
  @Test
  @Tag("8.3")
  void should_apply_with_one_that_holds_several_places_if_it_does_with_one_of_them() {
    Agreement agreement = apostille(APOSTILLE)
        .addActs(albania().build(), succeeds("2005-01-01", ITALY, NETHERLANDS))
        .build();

    Timeline timeline = Timeline.of(agreement);

    assertThat(areTogether(timeline, ALBANIA, NETHERLANDS, "2005-01-01")).isTrue();
  }

  @Test
  @Tag("8.3")
  void should_explain_with_whom_nothing_applies_yet_and_since_when_with_whom() {
    Agreement agreement = apostille(APOSTILLE).addActs(albania().build()).build();

    assertThat(why(agreement, ALBANIA, "2016-12-08"))
        .contains(
            "By the provisions, the accession of Albania is towards the parties that do not object "
                + "to it: between Albania and others nothing applies.",
            "Nothing applies yet between this party and Germany, which has objected to the "
                + "accession of Albania.",
            "Between this party and Italy, which came to the accession of Albania later than "
                + "others, the agreement applies since 26 May 2011.")
        .noneMatch(line -> line.contains("party and Netherlands"));
    assertThat(why(cptpp().addActs(kingdom().build()).build(), KINGDOM, "2024-12-15"))
        .contains("Nothing applies yet between this party and Canada, which has not consented to "
            + "the accession of the United Kingdom.")
        .anyMatch(line -> line.startsWith("Australia has come to the accession"));
  }

  @Test
  @Tag("8.3")
  void should_build_a_standing_in_which_two_are_apart_for_a_test_of_a_rule() {
    Standing standing = Standing.builder(day("2004-05-09"))
        .addPartners(ALBANIA, ITALY, SPAIN)
        .texts(List.of(TEXT))
        .apart((one, other) -> one.equals(ALBANIA.id()) && !other.equals(SPAIN.id()))
        .build();

    assertThat(standing.between(ITALY.id(), ALBANIA.id())).isEmpty();
    assertThat(standing.between(ALBANIA.id(), SPAIN.id())).containsExactly(TEXT);
    assertThat(standing.texts(ALBANIA.id())).containsExactly(TEXT);
    assertThat(standing.withDay(day("2004-05-10")).between(ALBANIA.id(), ITALY.id()))
        .isEmpty();
  }
}
