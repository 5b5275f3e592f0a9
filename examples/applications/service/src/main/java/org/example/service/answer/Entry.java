package org.example.service.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Abstention;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.InstrumentId;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Statement;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.json.EntenteModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a dossier's record: a fact, or an act as such, apart from its facts.
 *
 * @param act the act it belongs to; empty for the founding
 * @param kind what it is, in a word, as {@code signature} or {@code act-accession}
 * @param party whose it is, or empty
 * @param on the day on which it counts, or empty if none is stated
 * @param precision how exactly that day is known
 * @param recordedOn the day on which it became known, or empty if none is stated
 * @param wrongFrom the day from which it is known to be wrong, or empty
 * @param instruments which instruments it is about; none means all, or that it is about none
 * @param detail more of it as it stands: the body that decided, a reason, what occurred; or empty
 * @param until of a postponement, until when; else empty
 * @param source where it is written, or empty
 * @param json the whole of it, as JSON, as it was before anything was known to be wrong with it
 */
public record Entry(
    Optional<ActId> act,
    String kind,
    Optional<PartyId> party,
    Optional<LocalDate> on,
    Precision precision,
    Optional<LocalDate> recordedOn,
    Optional<LocalDate> wrongFrom,
    List<InstrumentId> instruments,
    Optional<String> detail,
    Optional<LocalDate> until,
    Optional<String> source,
    String json) {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final Comparator<Entry> IN_TIME = Comparator.comparing(
          (Entry entry) -> entry.on().orElse(LocalDate.MIN))
      .thenComparing(entry -> entry.act().map(ActId::value).orElse(""))
      .thenComparing(Entry::kind)
      .thenComparing(Entry::json);

  /**
   * Returns the record of a dossier.
   *
   * @param agreement the dossier
   * @return its entries in order of day, those without a day first
   */
  public static List<Entry> allOf(Agreement agreement) {
    List<Entry> entries = new ArrayList<>();
    agreement.facts().forEach(fact -> entries.add(of(Optional.empty(), fact)));
    Agreement bare = agreement.datedUpTo(LocalDate.MIN);
    for (Act act : agreement.acts()) {
      entries.add(of(act, JSON.writeValueAsString(bare.knownAct(act.id()))));
      if (act instanceof Proceeding proceeding) {
        proceeding.facts().forEach(fact -> entries.add(of(Optional.of(act.id()), fact)));
      }
    }
    entries.sort(IN_TIME);
    return entries;
  }

  private static Entry of(Optional<ActId> act, Fact fact) {
    return new Entry(
        act,
        kindOf(fact),
        partyOf(fact),
        Optional.of(fact.on()),
        fact.precision(),
        Optional.of(fact.recordedOn()),
        fact.recordedUntil(),
        fact instanceof Statement statement ? statement.instruments() : List.of(),
        detailOf(fact),
        fact instanceof Postponement postponement
            ? Optional.of(postponement.until())
            : Optional.empty(),
        fact.source(),
        JSON.writeValueAsString(fact.withRecordedUntil(Optional.empty())));
  }

  /**
   * Returns what a fact is, in a word.
   *
   * @param fact the fact
   * @return as {@code signature}, {@code ratification} or {@code decision-refused}
   */
  public static String kindOf(Fact fact) {
    if (fact instanceof Signature signature) {
      return kindOf(signature.kind());
    }
    return fact instanceof Decision decision ? kindOf(decision.kind()) : fact.noun();
  }

  /**
   * Returns what a signature of a kind is, in a word.
   *
   * @param kind the kind
   * @return as {@code signature} or {@code ratification}
   */
  public static String kindOf(SignatureKind kind) {
    return word(kind);
  }

  /**
   * Returns what a step of a party's own authority is, in a word.
   *
   * @param kind the kind
   * @return as {@code decision} or {@code decision-refused}
   */
  public static String kindOf(DecisionKind kind) {
    return kind == DecisionKind.DECIDED ? "decision" : "decision-" + word(kind);
  }

  private static Optional<PartyId> partyOf(Fact fact) {
    if (fact instanceof Occurrence occurrence) {
      return occurrence.party();
    }
    return fact instanceof Statement statement ? Optional.of(statement.party()) : Optional.empty();
  }

  private static Optional<String> detailOf(Fact fact) {
    if (fact instanceof Decision decision) {
      return decision.body();
    }
    if (fact instanceof Objection objection) {
      return objection.reason();
    }
    if (fact instanceof Abstention abstention) {
      return abstention.reason();
    }
    if (fact instanceof NonRenewal nonRenewal) {
      return nonRenewal.reason();
    }
    return fact instanceof Occurrence occurrence
        ? Optional.of(occurrence.name())
        : Optional.empty();
  }

  private static Entry of(Act act, String json) {
    return new Entry(
        Optional.of(act.id()),
        "act-" + word(act.kind()),
        partyOf(act),
        dayOf(act),
        act instanceof Withdrawal withdrawal ? withdrawal.noticePrecision() : Precision.DAY,
        act.recordedOn(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        act.source(),
        json);
  }

  /** The party whose place an act changes, if it is one. */
  private static Optional<PartyId> partyOf(Act act) {
    Set<PartyId> parties = new TreeSet<>();
    act.changes().forEach(change -> {
      change.introduced().forEach(party -> parties.add(party.id()));
      parties.addAll(change.mentioned());
    });
    return parties.size() == 1 ? parties.stream().findFirst() : Optional.empty();
  }

  private static Optional<LocalDate> dayOf(Act act) {
    if (act instanceof Withdrawal withdrawal && withdrawal.notifiedOn().isPresent()) {
      return withdrawal.notifiedOn();
    }
    if (act instanceof Succession succession) {
      return Optional.of(succession.on());
    }
    return act instanceof ConsensualAct consensual ? consensual.opening() : Optional.empty();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns by what it is told apart from all others of its dossier. One that is known to be wrong
   * is still the same.
   *
   * @return a digest of where it stands and what it says
   */
  public String key() {
    String whole = act.map(ActId::value).orElse("") + "\n" + kind + "\n" + json;
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
