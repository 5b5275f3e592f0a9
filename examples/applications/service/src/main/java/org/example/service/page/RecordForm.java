package org.example.service.page;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Abstention;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.InstrumentId;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.example.service.answer.Entry;
import org.example.service.start.Days;

/**
 * What a person fills in to record one fact.
 *
 * @param version the version that the person has seen
 * @param act the act's id; blank for the founding
 * @param kind which kind of fact
 * @param party the party's id
 * @param day the day on which it counts
 * @param precision how exactly that day is known: of a month or a year, any day of it is given
 * @param recorded the day on which it became known; blank for the same
 * @param instruments the ids of the instruments that it is about; none for all
 * @param source where it is written; may be blank
 * @param detail a body, a reason, or what occurred; may be blank
 */
public record RecordForm(
    int version,
    String act,
    String kind,
    String party,
    String day,
    Precision precision,
    String recorded,
    List<String> instruments,
    String source,
    String detail) {
  /** All but what is given, and when a leaving is put off: of these a clerk sends the JSON. */
  static final List<String> KINDS = Stream.of(
          Stream.of(SignatureKind.values()).map(Entry::kindOf),
          Stream.of(DecisionKind.values()).map(Entry::kindOf),
          Stream.of("objection", "abstention", "revocation", "non-renewal", "occurrence"))
      .flatMap(kinds -> kinds)
      .toList();

  RecordForm withVersion(int other) {
    return new RecordForm(
        other, act, kind, party, day, precision, recorded, instruments, source, detail);
  }

  /** What occurs may be about nobody; all else is somebody's. */
  boolean isFilled() {
    return !day.isBlank()
        && KINDS.contains(kind)
        && (kind.equals("occurrence") ? !detail.isBlank() : !party.isBlank());
  }

  /** The fact; throws NoDay, or IllegalArgumentException, if it is none. */
  Fact fact() {
    Fact fact = switch (kind) {
      case "objection" ->
        Objection.of(who(), on())
            .withReason(text(detail))
            .withSource(text(source))
            .withRecordedOn(recordedOn());
      case "abstention" ->
        Abstention.of(who(), on())
            .withReason(text(detail))
            .withSource(text(source))
            .withRecordedOn(recordedOn());
      case "non-renewal" ->
        NonRenewal.of(who(), on())
            .withReason(text(detail))
            .withSource(text(source))
            .withRecordedOn(recordedOn());
      case "revocation" ->
        Revocation.of(who(), on()).withSource(text(source)).withRecordedOn(recordedOn());
      case "occurrence" ->
        Occurrence.of(detail.strip(), on())
            .withParty(text(party).map(PartyId::of))
            .withSource(text(source))
            .withRecordedOn(recordedOn());
      default -> kind.startsWith("decision") ? decision() : signature();
    };
    return fact.withPrecision(precision);
  }

  private Signature signature() {
    return Signature.of(who(), on())
        .withKind(SignatureKind.valueOf(constant(kind)))
        .withInstruments(ids())
        .withSource(text(source))
        .withRecordedOn(recordedOn());
  }

  private Decision decision() {
    return Decision.of(who(), on())
        .withKind(
            kind.equals("decision")
                ? DecisionKind.DECIDED
                : DecisionKind.valueOf(constant(kind.substring("decision-".length()))))
        .withBody(text(detail))
        .withInstruments(ids())
        .withSource(text(source))
        .withRecordedOn(recordedOn());
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private PartyId who() {
    return PartyId.of(party);
  }

  /** The day on which it counts: the last of a month or a year of which no more is known. */
  private LocalDate on() {
    LocalDate given = Days.parse(day);
    return switch (precision) {
      case DAY, NO_LATER_THAN -> given;
      case MONTH -> given.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> given.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  private LocalDate recordedOn() {
    return text(recorded).map(Days::parse).orElseGet(this::on);
  }

  private List<InstrumentId> ids() {
    return instruments.stream().map(InstrumentId::of).toList();
  }

  private static Optional<String> text(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }
}
