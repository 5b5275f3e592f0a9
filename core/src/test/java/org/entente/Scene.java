package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;

/** Named parties, dates and the one way in which tests make a noun. */
public final class Scene {
  public static final Party COEVORDEN = municipality("coevorden", "gemeente Coevorden");
  public static final Party EMMEN = municipality("emmen", "gemeente Emmen");
  public static final Party HARDENBERG = municipality("hardenberg", "gemeente Hardenberg");
  public static final Party HOOGEVEEN = municipality("hoogeveen", "gemeente Hoogeveen");
  public static final Party BORGER_ODOORN = municipality("borger-odoorn", "gemeente Borger-Odoorn");
  public static final Party ASSEN = municipality("assen", "gemeente Assen");
  public static final Party DRENTHE = Party.builder()
      .id("drenthe")
      .name("provincie Drenthe")
      .kind(PartyKind.PROVINCE)
      .build();
  public static final Party MINISTRY = Party.builder()
      .id("ezk")
      .name("Ministerie van Economische Zaken en Klimaat")
      .kind(PartyKind.MINISTRY)
      .build();

  public static final Instrument TEXT = Instrument.of("agreement", "samenwerkingsovereenkomst");
  public static final Instrument ARRANGEMENTS =
      Instrument.of("arrangements", "bestuurlijke afspraken");

  private Scene() {}

  private static Party municipality(String id, String name) {
    return Party.builder().id(id).name(name).kind(PartyKind.MUNICIPALITY).build();
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** A party whose id is its name in lower case, with hyphens. */
  public static Party party(String name) {
    return Party.of(name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-"), name);
  }

  public static List<Party> parties(String... names) {
    return Arrays.stream(names).map(Scene::party).toList();
  }

  public static Signature signs(Party party, String on) {
    return Signature.of(party, day(on));
  }

  public static Signature ratifies(Party party, String on) {
    return Signature.builder()
        .party(party.id())
        .kind(SignatureKind.RATIFICATION)
        .on(day(on))
        .build();
  }

  public static Given given(String on) {
    return Given.of(day(on), "a letter");
  }

  /** What the text of an agreement says: one leaves by notice of twelve months, one is enough. */
  public static Provisions.Builder provisions() {
    return Provisions.builder()
        .withdrawal(Procedure.byNotice(Period.ofMonths(12)))
        .continuesWhile(ConsentRule.atLeast(1));
  }

  /** An agreement that is given in force between parties since 1 January 2022, without texts. */
  public static Agreement.Builder agreement(Party... partners) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(provisions().build())
        .addFounders(partners)
        .given(given("2022-01-01"));
  }

  public static Accession.Builder joins(Party newcomer) {
    return Accession.builder().id(newcomer.id().value()).party(newcomer);
  }

  /** Others take a party's place; the act is named after both. */
  public static Succession succeeds(String on, Party predecessor, Party... successors) {
    return Succession.builder()
        .id(predecessor.id() + "-to-" + successors[0].id())
        .on(day(on))
        .addPredecessors(predecessor)
        .addSuccessors(successors)
        .build();
  }

  public static List<String> partners(Timeline timeline, String on) {
    return ids(timeline.on(day(on)).partners().stream().map(Party::id));
  }

  public static boolean isParty(Timeline timeline, Party party, String on) {
    return timeline.on(day(on)).isParty(party);
  }

  /** What is unmet, as code, party and instrument, in order. */
  public static List<String> unmet(Outcome outcome) {
    return outcome.violations().stream().map(Scene::unmet).toList();
  }

  public static List<String> unmet(List<Violation> violations) {
    return violations.stream().map(Scene::unmet).toList();
  }

  private static String unmet(Violation violation) {
    return violation.condition()
        + violation.party().map(party -> " " + party).orElse("")
        + violation.instrument().map(instrument -> " " + instrument).orElse("");
  }

  public static List<String> ids(Stream<PartyId> parties) {
    return parties.map(PartyId::value).toList();
  }

  public static Standing standing(String on, Party... partners) {
    return Standing.builder(day(on)).addPartners(partners).build();
  }
}
