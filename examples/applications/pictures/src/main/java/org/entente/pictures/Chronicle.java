package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Abstention;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.Succession;
import org.entente.Withdrawal;

/** Every fact of a dossier in order of day, with what it is about and where it is written. */
final class Chronicle {
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      LocalDate on, LocalDate recordedOn, String what, String about, Optional<String> source) {}

  Chronicle(Agreement agreement, Words words) {
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
              words.say("fact.notice", withdrawal.party()) + known(withdrawal.noticePrecision(), on),
              about,
              withdrawal.source()));
    }
    if (act instanceof Proceeding proceeding) {
      add(proceeding, about);
    }
  }

  private void add(Proceeding proceeding, String about) {
    for (Fact fact : proceeding.facts()) {
      String wrong = fact.recordedUntil().map(day -> words.say("fact.wrong", day)).orElse("");
      add(
          fact.on(),
          fact.recordedOn(),
          said(fact, proceeding) + known(fact.precision(), fact.on()) + wrong,
          about,
          fact.source());
    }
  }

  private String said(Fact fact, Proceeding proceeding) {
    if (fact instanceof Postponement postponement) {
      return words.say("fact.postponement", postponement.until());
    }
    if (fact instanceof Occurrence occurrence) {
      String party = occurrence.party().map(id -> ", " + words.name(id)).orElse("");
      return words.say("fact.occurrence", occurrence.name()) + party;
    }
    return fact instanceof Statement statement
        ? words.say("fact." + kind(statement), statement.party())
            + detail(statement).map(text -> ": " + text).orElse("")
            + covering(statement.instruments(), proceeding)
        : words.say("fact." + fact.noun());
  }

  private static String kind(Statement statement) {
    if (statement instanceof Signature signature) {
      return Words.word(signature.kind());
    }
    return statement instanceof Decision decision && decision.kind() != DecisionKind.DECIDED
        ? "decision-" + Words.word(decision.kind())
        : statement.noun();
  }

  private static Optional<String> detail(Statement statement) {
    if (statement instanceof Decision decision) {
      return decision.body();
    }
    if (statement instanceof Objection objection) {
      return objection.reason();
    }
    if (statement instanceof Abstention abstention) {
      return abstention.reason();
    }
    return statement instanceof NonRenewal nonRenewal ? nonRenewal.reason() : Optional.empty();
  }

  /** What is known of a day that is not known exactly. */
  private String known(Precision precision, LocalDate on) {
    return precision == Precision.DAY ? "" : words.say("fact.known-" + precision.code(), on);
  }

  private static String covering(List<InstrumentId> instruments, Proceeding proceeding) {
    return instruments.isEmpty()
        ? ""
        : ": "
            + instruments.stream()
                .map(id -> title(id, proceeding))
                .collect(Collectors.joining(", "));
  }

  private static String title(InstrumentId id, Proceeding proceeding) {
    return proceeding.toSign().stream()
        .filter(each -> each.id().equals(id))
        .map(Instrument::title)
        .findFirst()
        .orElse(id.value());
  }

  private void add(
      LocalDate on, LocalDate recorded, String what, String about, Optional<String> source) {
    lines.add(new Line(on, recorded, what, about, source));
  }
}
