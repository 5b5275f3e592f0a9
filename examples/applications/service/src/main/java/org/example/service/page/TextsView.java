package org.example.service.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/**
 * The texts in force on a day, and between two parties.
 *
 * @param texts the texts that all have in common
 * @param others parties that other texts bind besides, or instead
 * @param first one party's id; blank if none is chosen
 * @param second the other's
 * @param between what holds between the two, in a sentence; empty if none are chosen
 */
public record TextsView(
    List<Instrument> texts,
    List<Other> others,
    String first,
    String second,
    Optional<String> between) {
  /**
   * Parties bound by other texts than all have in common.
   *
   * @param parties their names
   * @param texts the titles of all texts that bind them
   */
  public record Other(String parties, String texts) {}

  static TextsView of(
      Timeline timeline,
      LocalDate day,
      Optional<String> first,
      Optional<String> second,
      Phrases phrases) {
    Standing standing = timeline.on(day);
    Optional<String> between = first.isPresent() && second.isPresent()
        ? Optional.of(
            between(timeline, day, PartyId.of(first.get()), PartyId.of(second.get()), phrases))
        : Optional.empty();
    return new TextsView(
        standing.texts(), others(standing, phrases), first.orElse(""), second.orElse(""), between);
  }

  private static List<Other> others(Standing standing, Phrases phrases) {
    Map<List<Instrument>, List<PartyId>> byTexts = new LinkedHashMap<>();
    for (Membership member : standing.members()) {
      PartyId party = member.party().id();
      byTexts.computeIfAbsent(standing.texts(party), any -> new ArrayList<>()).add(party);
    }
    byTexts.remove(standing.texts());
    List<Other> others = new ArrayList<>();
    byTexts.forEach((texts, parties) ->
        others.add(new Other(phrases.messages().names(parties), titles(texts, phrases))));
    return others;
  }

  private static String titles(List<Instrument> texts, Phrases phrases) {
    return texts.isEmpty()
        ? phrases.say("texts.nothing")
        : texts.stream()
            .map(text -> text.title()
                + text.version().map(version -> " (" + version + ")").orElse(""))
            .collect(Collectors.joining(" · "));
  }

  /**
   * Tells whether a version is stated.
   *
   * @return true if one of the texts has one
   */
  public boolean hasVersions() {
    return texts.stream().anyMatch(text -> text.version().isPresent());
  }

  /**
   * Tells whether a digest is stated.
   *
   * @return true if one of the texts has one
   */
  public boolean hasDigests() {
    return texts.stream().anyMatch(text -> text.digest().isPresent());
  }

  /**
   * Tells whether a source is stated.
   *
   * @return true if one of the texts has one
   */
  public boolean hasSources() {
    return texts.stream().anyMatch(text -> text.source().isPresent());
  }

  private static String between(
      Timeline timeline, LocalDate day, PartyId first, PartyId second, Phrases phrases) {
    String one = phrases.messages().name(first);
    String other = phrases.messages().name(second);
    Standing today = timeline.on(day);
    if (!today.isParty(first) || !today.isParty(second)) {
      return phrases.say("texts.pair-none", one, other, today.isParty(first) ? other : one);
    }
    List<Instrument> texts = today.between(first, second);
    LocalDate since = since(timeline, today, first, second);
    return phrases.say("texts.pair", one, other, since, titles(texts, phrases));
  }

  /** From when on both have been bound, and by the same texts between them, up to the day. */
  private static LocalDate since(Timeline timeline, Standing today, PartyId first, PartyId second) {
    LocalDate since = today.day();
    boolean holds = false;
    for (Standing each : timeline.standings()) {
      if (each.day().isAfter(today.day())) {
        break;
      }
      boolean same = each.isParty(first)
          && each.isParty(second)
          && each.between(first, second).equals(today.between(first, second));
      since = same && !holds ? each.day() : since;
      holds = same;
    }
    return since;
  }
}
