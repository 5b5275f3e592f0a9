package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Withdrawal;

/** Every fact of a dossier in order of day, with what it is about and where it is written. */
final class Chronicle {
  private final Agreement agreement;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      LocalDate on, LocalDate recordedOn, String what, String about, Optional<String> source) {}

  Chronicle(Agreement agreement, Words words) {
    this.agreement = agreement;
    this.words = words;
    add(agreement, words.say("founding"));
    agreement.acts().forEach(this::add);
    lines.sort(Comparator.comparing(Line::on).thenComparing(Line::about).thenComparing(Line::what));
  }

  Grid table() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(List.of(
          words.of(line.on()),
          line.what(),
          line.about(),
          line.recordedOn().equals(line.on()) ? "" : words.of(line.recordedOn()),
          line.source().orElse("")));
    }
    return new Grid(
        List.of(
            words.say("day"),
            words.say("what"),
            words.say("about"),
            words.say("recorded"),
            words.say("source")),
        rows);
  }

  private void add(Act act) {
    String about = words.nameOf(act);
    if (act instanceof Succession succession) {
      LocalDate recorded = succession.recordedOn().orElse(succession.on());
      String heirs =
          words.names(succession.successors().stream().map(each -> each.id()).toList());
      add(
          succession.on(),
          recorded,
          words.say("fact.succession", heirs, words.names(succession.predecessors())),
          about,
          succession.source());
    }
    if (act instanceof Withdrawal withdrawal) {
      withdrawal
          .notifiedOn()
          .ifPresent(on -> add(
              on,
              withdrawal.recordedOn().orElse(on),
              words.say("fact.notice", withdrawal.party()),
              about,
              withdrawal.source()));
      withdrawal
          .postponements()
          .forEach(each -> add(
              each.on(),
              each.recordedOn(),
              words.say("fact.postponement", each.until()),
              about,
              each.source()));
    }
    if (act instanceof Proceeding proceeding) {
      add(proceeding, about);
    }
  }

  private void add(Proceeding proceeding, String about) {
    for (Decision each : proceeding.decisions()) {
      String body = each.body().map(by -> " (" + by + ")").orElse("");
      add(each, "fact.decision", each.party(), body + covering(each.instruments()), about);
    }
    for (Signature each : proceeding.signatures()) {
      String key = "fact." + each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      add(each, key, each.party(), covering(each.instruments()), about);
    }
    for (Objection each : proceeding.objections()) {
      String reason = each.reason().map(text -> ": " + text).orElse("");
      add(each, "fact.objection", each.party(), reason, about);
    }
    for (Revocation each : proceeding.revocations()) {
      add(each, "fact.revocation", each.party(), "", about);
    }
    proceeding
        .given()
        .ifPresent(given ->
            add(given.on(), given.recordedOn(), words.say("fact.given"), about, given.source()));
  }

  private String covering(List<InstrumentId> instruments) {
    return instruments.isEmpty()
        ? ""
        : ": " + instruments.stream().map(this::title).collect(Collectors.joining(", "));
  }

  private String title(InstrumentId id) {
    return agreement.instruments().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> each.title())
        .findFirst()
        .orElse(id.value());
  }

  private void add(Fact fact, String key, PartyId party, String more, String about) {
    add(fact.on(), fact.recordedOn(), words.say(key, party) + more, about, fact.source());
  }

  private void add(
      LocalDate on, LocalDate recorded, String what, String about, Optional<String> source) {
    lines.add(new Line(on, recorded, what, about, source));
  }
}
