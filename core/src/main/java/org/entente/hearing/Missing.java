package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ConsentRule;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.answer.Codes;
import org.entente.answer.Past;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/**
 * What is missing of a proceeding's consent: one violation for each party and instrument, and why a
 * signature that is there does not count.
 */
public final class Missing {
  private final Hearing hearing;
  private final Set<Violation> violations = new LinkedHashSet<>();

  public Missing(Hearing hearing) {
    this.hearing = hearing;
  }

  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Everybody asked signs. */
  public Missing addPartners() {
    hearing.electorate().forEach(partner -> addPartner(partner.id()));
    return this;
  }

  /**
   * What its rule lacks; where it cannot be met as the parties stand, but all of them could
   * complete it, each of them besides.
   */
  void addRule(Tally tally) {
    if (tally.isSatisfied()) {
      return;
    }
    int before = violations.size();
    addUnmet(tally);
    if (tally.state() == Tally.State.IMPOSSIBLE && !Count.ifUnanimous(hearing).isEmpty()) {
      addPartners();
    }
    if (violations.size() == before) {
      addInsufficient(tally, "");
    }
  }

  /**
   * Parties that nothing can replace are named one by one; of a number, a share or a weight, what
   * is lacking.
   */
  private void addUnmet(Tally tally) {
    if (tally.isSatisfied()) {
      return;
    }
    switch (tally.unit()) {
      case EACH_PART -> tally.parts().forEach(this::addUnmet);
      case EACH_PARTY -> addEach(tally);
      case PARTIES -> addInsufficient(tally, tally.need() > 0 ? "parties" : "");
      case ONE_PART -> addInsufficient(tally, "rules");
      case WEIGHT -> addWeight(tally);
      case VOTES -> addVotes(tally, "votes");
      case VOICES -> addVotes(tally, "voices");
      case TIME -> addTime(tally);
      case SILENCE -> addSilence(tally);
    }
  }

  private void addWeight(Tally tally) {
    addUnweighed(tally);
    if (tally.unweighed().isEmpty() || tally.have() < tally.need()) {
      addInsufficient(tally, "weight");
    }
  }

  /** Votes that are cast until a last day lack one, or are too few. */
  private void addVotes(Tally tally, String unit) {
    addUnweighed(tally);
    if (hearing.said().closing().isEmpty()) {
      add(violation(Codes.NO_CLOSING));
    } else if (tally.unweighed().isEmpty() || tally.have() < tally.need()) {
      addInsufficient(tally, unit);
    }
  }

  /** Time that nothing has started lacks a notice, where silence would be enough. */
  private void addTime(Tally tally) {
    boolean isTacit = tally.rule().rules().stream().allMatch(each -> each.isMetBySilence(true));
    if (isTacit && hearing.proceeding().opensOn().isEmpty()) {
      add(violation(Codes.NOT_COMMUNICATED));
    } else {
      addInsufficient(tally, "time");
    }
  }

  /** Where one objection is enough, it is said so; else how many keep silent, and must. */
  private void addSilence(Tally tally) {
    addUnweighed(tally);
    String unit = tally.rule().equals(ConsentRule.atLeast(1)) ? "" : "s";
    boolean isOpposed = tally.have() < tally.need();
    if (isOpposed) {
      addInsufficient(tally, "objection" + unit);
    }
    Optional<LocalDate> opening = hearing.proceeding().opensOn();
    boolean isCommunicated =
        tally.state() == Tally.State.IMPOSSIBLE || tally.availableFrom().isPresent();
    if (opening.isEmpty()) {
      add(violation(Codes.NOT_COMMUNICATED));
    } else if (!isCommunicated) {
      add(violation(Codes.NOT_COMMUNICATED).with("opening", opening.get()).with("unit", "late"));
    } else if (!isOpposed && tally.unweighed().isEmpty()) {
      addInsufficient(tally, tally.availableFrom().isPresent() ? "silence" + unit : "");
    }
  }

  private void addUnweighed(Tally tally) {
    tally.unweighed().forEach(party -> add(violation(Codes.WEIGHT_MISSING).withParty(party)));
  }

  private void addEach(Tally tally) {
    Set<PartyId> lacking = new LinkedHashSet<>(tally.missing());
    lacking.addAll(tally.objecting());
    if (lacking.isEmpty()) {
      addInsufficient(tally, tally.need() > 0 ? "parties" : "");
    }
    Set<PartyId> reached = hearing.electors();
    reached.addAll(Seats.holders(hearing.seats().associates()));
    for (PartyId party : lacking) {
      if (reached.contains(party) && !hearing.stands(party)) {
        addPartner(party);
      } else {
        add(violation(Codes.NOT_ASKED).withParty(party));
      }
    }
  }

  private void addInsufficient(Tally tally, String unit) {
    Violation insufficient =
        violation(Codes.INSUFFICIENT).with("have", tally.have()).with("need", tally.need());
    if (tally.availableFrom().isPresent()) {
      insufficient = insufficient.with("from", tally.availableFrom().get());
    }
    add(unit.isEmpty() ? insufficient : insufficient.with("unit", unit));
  }

  /** Adds what a party that is asked still lacks; of one who leaves, that is its notice. */
  private void addPartner(PartyId party) {
    if (hearing.stands(party)) {
      return;
    }
    if (hearing.said().isLeaver(party) && !hearing.objects(party) && !hearing.abstains(party)) {
      addNotice(party);
    } else {
      addSpeaker(hearing, party, Codes.PARTNER_MISSING);
    }
  }

  /** One who leaves consents by its notice, and by no signature. */
  void addNotice(PartyId leaver) {
    add(violation(Codes.NOTICE_MISSING).withParty(leaver));
  }

  /** The newcomer signs, or each who stands in its place. */
  public Missing addNewcomers() {
    Hearing joining = hearing.ofNewcomer();
    for (PartyId newcomer : hearing.newcomers()) {
      if (!joining.stands(newcomer)) {
        addSpeaker(joining, newcomer, Codes.NEWCOMER_MISSING);
      }
    }
    return this;
  }

  /** Those sign whose own places change by their consent, if nothing is named of them yet. */
  void addConcerned() {
    Set<PartyId> named = new LinkedHashSet<>();
    violations.forEach(each -> each.party().ifPresent(named::add));
    for (PartyId party : hearing.consenting()) {
      if (!named.contains(party) && !hearing.concerned().consents(party)) {
        addSpeaker(hearing.concerned().speaking(party), party, Codes.OWN_MISSING);
      }
    }
  }

  private void addSpeaker(Hearing heard, PartyId party, String silent) {
    String otherwise =
        heard.objects(party) ? Codes.OBJECTS : heard.abstains(party) ? Codes.ABSTAINS : silent;
    for (InstrumentId instrument : hearing.said().toSign()) {
      if (!heard.covers(party, instrument, heard.day())) {
        add(missing(party, instrument, otherwise));
      }
    }
  }

  private Violation missing(PartyId party, @Nullable InstrumentId instrument, String otherwise) {
    Stance stance = hearing.said().stanceOf(party);
    boolean hasAnswered = otherwise.equals(Codes.OBJECTS) || otherwise.equals(Codes.ABSTAINS);
    Stance.Fault fault =
        stance == null || hasAnswered ? null : stance.reason(instrument, hearing.day());
    Violation missing = fault == null
        ? about(party, instrument, otherwise)
        : telling(about(party, instrument, fault.code()), fault.told());
    return knownClosing().map(day -> missing.with("closing", day)).orElse(missing);
  }

  private Violation telling(Violation about, Map<String, String> told) {
    Violation violation = about;
    for (Map.Entry<String, String> each : told.entrySet()) {
      violation = violation.with(each.getKey(), each.getValue());
    }
    return about.condition().startsWith("signature-without-") ? ofHeir(violation) : violation;
  }

  /** Names the last of those whose place a party took that has taken the step itself. */
  private Violation ofHeir(Violation lacking) {
    PartyId heir = lacking.party().orElseThrow();
    String kind = lacking.parameters().getOrDefault("kind", "decided");
    return hearing.lineage().successions().stream()
        .filter(each -> each.successor().equals(heir) && !each.predecessor().equals(heir))
        .map(Past.Succeeded::predecessor)
        .filter(party -> hearing.said().decisions(party, hearing.day()).stream()
            .anyMatch(each -> each.kind().name().toLowerCase(Locale.ROOT).equals(kind)))
        .reduce((earlier, later) -> later)
        .map(party -> lacking.with("predecessor", party))
        .orElse(lacking);
  }

  /** The closing, unless it counts from an opening that is still to come. */
  private Optional<LocalDate> knownClosing() {
    boolean opened =
        hearing.said().opening().filter(day -> !day.isAfter(hearing.day())).isPresent();
    return opened ? hearing.said().closing() : hearing.proceeding().closesOn();
  }

  /**
   * Those whom it does not bind, though it must bind everyone: who is asked or objects, and is not
   * named already for what it lacks; else all of them.
   */
  void addLeftOut(List<PartyId> leftOut) {
    Set<PartyId> named = new LinkedHashSet<>();
    violations.forEach(each -> each.party().ifPresent(named::add));
    Set<PartyId> electors = hearing.electors();
    for (PartyId party : leftOut) {
      if (!named.contains(party) && (electors.contains(party) || hearing.objects(party))) {
        add(violation(Codes.MUST_BIND_EVERYONE).withParty(party));
      }
    }
    if (violations.isEmpty()) {
      leftOut.forEach(party -> add(violation(Codes.MUST_BIND_EVERYONE).withParty(party)));
    }
  }

  /** Who signed one instrument and not the other. */
  public Missing addHalfSigned() {
    List<@Nullable InstrumentId> toSign = hearing.said().toSign();
    for (PartyId party : speakers()) {
      List<@Nullable InstrumentId> unsigned = new ArrayList<>(toSign);
      unsigned.removeIf(instrument -> hearing.covers(party, instrument, hearing.day()));
      if (unsigned.size() < toSign.size()) {
        unsigned.forEach(each -> add(about(party, each, Codes.INSTRUMENT_UNSIGNED)));
      }
    }
    return this;
  }

  /** Who signed an instrument, but only so that a condition on signatures is unmet. */
  public Missing addFaults(Reason reason) {
    Statements asked = hearing.said().asking(reason);
    LocalDate day = hearing.day();
    for (PartyId party : speakers()) {
      Stance stance = asked.stanceOf(party);
      for (InstrumentId instrument : asked.toSign()) {
        Stance.Fault fault = stance == null || stance.covers(instrument, day, day)
            ? null
            : stance.reason(instrument, day);
        if (fault != null && fault.code().equals(reason.code())) {
          add(telling(about(party, instrument, fault.code()), fault.told()));
        }
      }
    }
    return this;
  }

  /** Those asked, and the newcomer. */
  private Set<PartyId> speakers() {
    Set<PartyId> speakers = hearing.electors();
    speakers.addAll(hearing.newcomers());
    return speakers;
  }

  /** Names the party, and which version of the instrument is to be signed. */
  private Violation about(PartyId party, @Nullable InstrumentId instrument, String code) {
    Violation about = violation(code).withParty(party);
    for (Instrument each : hearing.proceeding().toSign()) {
      if (each.id().equals(instrument)) {
        Violation named = about.withInstrument(each.id());
        return each.version().map(version -> named.with("version", version)).orElse(named);
      }
    }
    return about;
  }

  Violation violation(String code) {
    return Violation.of(hearing.proceeding().subject() + "." + code);
  }

  void add(Violation violation) {
    violations.add(violation);
  }

  boolean isEmpty() {
    return violations.isEmpty();
  }
}
