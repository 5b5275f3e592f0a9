package org.entente.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.answer.Upcoming;
import org.entente.pictures.Participations;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import scala.jdk.javaapi.CollectionConverters;

/** The rows of every {@link Table} that one agreement gives on a day. */
final class Rows {
  private final Timeline timeline;
  private final Agreement agreement;
  private final LocalDate day;

  Rows(Agreement agreement, LocalDate day) {
    this.timeline = Timeline.of(agreement);
    this.agreement = agreement;
    this.day = day;
  }

  Row[] of(Table table) {
    return switch (table) {
      case AGREEMENTS -> new Row[] {agreement()};
      case MEMBERSHIPS -> each(Participations.of(timeline), this::membership);
      case OUTCOMES -> outcomes();
      case EVENTS -> each(timeline.events(), Rows::event);
      case AHEAD -> each(timeline.ahead(day), Rows::ahead);
      case FINDINGS -> each(Audit.of(timeline).findings(), Rows::finding);
      case FAULTS -> new Row[0];
    };
  }

  private Row agreement() {
    Standing standing = timeline.on(day);
    Optional<LocalDate> inForceFrom = timeline.standings().stream()
        .filter(Standing::isInForce)
        .map(Standing::day)
        .findFirst();
    return RowFactory.create(
        agreement.title(),
        orNull(agreement.source()),
        orNull(inForceFrom),
        orNull(timeline.endedOn()),
        standing.isInForce(),
        (long) standing.members().size());
  }

  private Row membership(Participations.Days days) {
    Party party = agreement.party(days.party()).orElseThrow();
    return RowFactory.create(
        days.party().value(),
        party.name(),
        party.kind().toString(),
        token(days.role()),
        days.from(),
        orNull(days.until()),
        orNull(days.by().map(ActId::value)),
        days.isGiven(),
        texts(days.after()));
  }

  private Row[] outcomes() {
    List<Row> rows = new ArrayList<>();
    rows.add(outcome(Optional.empty(), "founding", timeline.founding(day)));
    for (Act act : agreement.withoutWrongFacts().acts()) {
      rows.add(outcome(
          Optional.of(act.id().value()), token(act.kind()), timeline.outcome(act.id(), day)));
    }
    return rows.toArray(Row[]::new);
  }

  private static Row outcome(Optional<String> act, String kind, Outcome outcome) {
    return outcome.accept(new OutcomeRow(act, kind));
  }

  private static Row event(Event event) {
    return RowFactory.create(
        event.on(),
        event.effectiveOn(),
        token(event.kind()),
        orNull(event.act().map(ActId::value)),
        texts(event.parties()),
        event.isGiven());
  }

  /** Of an event, its kind is told, as in {@link Table#EVENTS}. */
  private static Row ahead(Upcoming ahead) {
    Optional<Event> event = ahead.event();
    return RowFactory.create(
        ahead.on(),
        event.map(each -> token(each.kind())).orElseGet(() -> token(ahead.kind())),
        orNull(ahead.act().map(ActId::value)),
        texts(ahead.parties()),
        event.filter(Event::isGiven).isPresent(),
        ahead.isProjected());
  }

  private static Row finding(Finding finding) {
    Map<String, String> parameters = finding.parameters();
    return RowFactory.create(
        finding.code(),
        orNull(finding.act().map(ActId::value)),
        orNull(finding.party().map(PartyId::value)),
        orNull(finding.instrument().map(InstrumentId::value)),
        CollectionConverters.asScala(parameters));
  }

  private static <T> Row[] each(List<T> values, Function<T, Row> row) {
    return values.stream().map(row).toArray(Row[]::new);
  }

  static String[] texts(Collection<PartyId> parties) {
    return parties.stream().map(PartyId::value).toArray(String[]::new);
  }

  static String token(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A cell of a row is null where there is no value. */
  static <T> T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
