package org.example.service.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.example.service.start.Days;

/**
 * What a person fills in to record one fact.
 *
 * @param version the version that the person has seen
 * @param act the act's id; blank for the founding
 * @param kind which kind of fact
 * @param party the party's id
 * @param day the day on which it counts
 * @param recorded the day on which it became known; blank for the same
 * @param instruments the ids of the instruments that it is about; none for all
 * @param source where it is written; may be blank
 * @param detail a body or a reason; may be blank
 */
public record RecordForm(
    int version,
    String act,
    String kind,
    String party,
    String day,
    String recorded,
    List<String> instruments,
    String source,
    String detail) {
  static final List<String> KINDS = List.of(
      "signature",
      "decision",
      "objection",
      "revocation",
      "subject-to-ratification",
      "ratification",
      "acceptance",
      "approval",
      "accession");

  RecordForm withVersion(int other) {
    return new RecordForm(other, act, kind, party, day, recorded, instruments, source, detail);
  }

  boolean isFilled() {
    return !party.isBlank() && !day.isBlank() && KINDS.contains(kind);
  }

  /** The fact; throws NoDay, or IllegalArgumentException, if it is none. */
  Fact fact() {
    return switch (kind) {
      case "decision" -> decision();
      case "objection" -> objection();
      case "revocation" -> revocation();
      default -> signature();
    };
  }

  private Signature signature() {
    Signature.Builder builder = Signature.builder()
        .party(PartyId.of(party))
        .on(Days.parse(day))
        .kind(SignatureKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))
        .addAllInstruments(ids());
    text(source).ifPresent(builder::source);
    text(recorded).map(Days::parse).ifPresent(builder::recordedOn);
    return builder.build();
  }

  private Decision decision() {
    Decision.Builder builder =
        Decision.builder().party(PartyId.of(party)).on(Days.parse(day)).addAllInstruments(ids());
    text(source).ifPresent(builder::source);
    text(detail).ifPresent(builder::body);
    text(recorded).map(Days::parse).ifPresent(builder::recordedOn);
    return builder.build();
  }

  private Objection objection() {
    Objection.Builder builder = Objection.builder().party(PartyId.of(party)).on(Days.parse(day));
    text(source).ifPresent(builder::source);
    text(detail).ifPresent(builder::reason);
    text(recorded).map(Days::parse).ifPresent(builder::recordedOn);
    return builder.build();
  }

  private Revocation revocation() {
    Revocation.Builder builder = Revocation.builder().party(PartyId.of(party)).on(Days.parse(day));
    text(source).ifPresent(builder::source);
    text(recorded).map(Days::parse).ifPresent(builder::recordedOn);
    return builder.build();
  }

  private List<InstrumentId> ids() {
    return instruments.stream().map(InstrumentId::of).toList();
  }

  private static Optional<String> text(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }
}
