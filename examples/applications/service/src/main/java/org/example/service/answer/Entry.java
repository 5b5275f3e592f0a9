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
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Given;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Statement;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.json.EntenteModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a dossier's record: a fact, or an act as such, apart from its facts.
 *
 * @param act the act it belongs to; empty for the founding
 * @param kind what it is, in a word, as {@code signature} or {@code accession}
 * @param party whose it is, or empty
 * @param on the day on which it counts, or empty if none is stated
 * @param recordedOn the day on which it became known, or empty if none is stated
 * @param instruments which instruments it is about; none means all, or that it is about none
 * @param detail more of it as it stands: the body that decided, a reason; or empty
 * @param source where it is written, or empty
 * @param json the whole of it, as JSON
 */
public record Entry(
    Optional<ActId> act,
    String kind,
    Optional<PartyId> party,
    Optional<LocalDate> on,
    Optional<LocalDate> recordedOn,
    List<InstrumentId> instruments,
    Optional<String> detail,
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
    List<Entry> entries = new ArrayList<>(factsOf(Optional.empty(), agreement));
    for (Act act : agreement.acts()) {
      entries.add(of(act));
      if (act instanceof ConsensualAct consensual) {
        entries.addAll(factsOf(Optional.of(act.id()), consensual));
      }
    }
    entries.sort(IN_TIME);
    return entries;
  }

  private static List<Entry> factsOf(Optional<ActId> act, Proceeding proceeding) {
    List<Entry> entries = new ArrayList<>();
    proceeding.given().ifPresent(fact -> entries.add(of(act, fact)));
    proceeding.statements().forEach(fact -> entries.add(of(act, fact)));
    proceeding.postponements().forEach(fact -> entries.add(of(act, fact)));
    return entries;
  }

  static Entry of(Optional<ActId> act, Fact fact) {
    List<InstrumentId> instruments = List.of();
    Optional<String> detail = Optional.empty();
    if (fact instanceof Signature signature) {
      instruments = signature.instruments();
    } else if (fact instanceof Decision decision) {
      instruments = decision.instruments();
      detail = decision.body();
    } else if (fact instanceof Objection objection) {
      detail = objection.reason();
    } else if (fact instanceof Postponement postponement) {
      detail = Optional.of(postponement.until().toString());
    }
    return new Entry(
        act,
        kindOf(fact),
        fact instanceof Statement statement ? Optional.of(statement.party()) : Optional.empty(),
        Optional.of(fact.on()),
        Optional.of(fact.recordedOn()),
        instruments,
        detail,
        fact.source(),
        JSON.writeValueAsString(fact));
  }

  private static String kindOf(Fact fact) {
    if (fact instanceof Signature signature) {
      return word(signature.kind());
    }
    if (fact instanceof Decision) {
      return "decision";
    }
    if (fact instanceof Objection) {
      return "objection";
    }
    if (fact instanceof Revocation) {
      return "revocation";
    }
    return fact instanceof Given ? "given" : "postponement";
  }

  private static Entry of(Act act) {
    Optional<LocalDate> on = Optional.empty();
    if (act instanceof Withdrawal withdrawal) {
      on = withdrawal.notifiedOn();
    } else if (act instanceof Succession succession) {
      on = Optional.of(succession.on());
    } else if (act instanceof ConsensualAct consensual) {
      on = consensual.opening();
    }
    return new Entry(
        Optional.of(act.id()),
        "act-" + word(act.kind()),
        act instanceof Withdrawal withdrawal ? Optional.of(withdrawal.party()) : Optional.empty(),
        on,
        act.recordedOn(),
        List.of(),
        act.title(),
        act.source(),
        JSON.writeValueAsString(withoutFacts(act)));
  }

  private static Act withoutFacts(Act act) {
    if (!(act instanceof ConsensualAct consensual)) {
      return act;
    }
    ConsensualAct bare = consensual
        .withDecisions(List.of())
        .withSignatures(List.of())
        .withObjections(List.of())
        .withRevocations(List.of())
        .withGiven(Optional.empty());
    return bare instanceof Withdrawal withdrawal ? withdrawal.withPostponements(List.of()) : bare;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns by what it is told apart from all others of its dossier.
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
