package org.entente.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.Accession;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Which signatures are missing, one violation for each party and instrument, and why one that is
 * there does not count.
 */
final class Gaps {
  private Gaps() {}

  /** Everybody signs, and there is somebody. */
  static List<Violation> ofEverybody(Asking asking) {
    return asking.electorate().isEmpty()
        ? List.of(Codes.violation(asking.ballot().proceeding(), Codes.NOBODY_ASKED))
        : ofPartners(asking);
  }

  static List<Violation> ofPartners(Asking asking) {
    if (asking.everyoneFrom() != 0 && asking.everyoneFrom() <= asking.day()) {
      return List.of();
    }
    List<Violation> gaps = new ArrayList<>();
    for (Party partner : asking.electorate()) {
      addTo(gaps, asking, partner.id());
    }
    return gaps;
  }

  /** Adds what a party that is asked still lacks. */
  static void addTo(List<Violation> gaps, Asking asking, PartyId party) {
    if (asking.consents(party)) {
      return;
    }
    if (asking.ballot().isLeaver(party) && !asking.objects(party)) {
      gaps.add(ofNotice(asking, party));
    } else {
      addTo(
          gaps,
          asking,
          party,
          instrument -> asking.covers(party, instrument),
          asking.objects(party) ? Codes.OBJECTS : Codes.PARTNER_MISSING);
    }
  }

  static void addTo(
      List<Violation> gaps,
      Asking asking,
      PartyId party,
      Predicate<@Nullable InstrumentId> covered,
      String otherwise) {
    List<Instrument> asked = asking.ballot().asked();
    if (asked.isEmpty()) {
      gaps.add(gap(asking, party, null, otherwise));
    }
    for (Instrument instrument : asked) {
      if (!covered.test(instrument.id())) {
        gaps.add(about(instrument, gap(asking, party, instrument.id(), otherwise)));
      }
    }
  }

  /** One who leaves consents by its notice, and by no signature. */
  static Violation ofNotice(Asking asking, PartyId leaver) {
    return Codes.violation(asking.ballot().proceeding(), Codes.NOTICE_MISSING).withParty(leaver);
  }

  /** Names the instrument, and which version is to be signed. */
  private static Violation about(Instrument instrument, Violation violation) {
    Violation about = violation.withInstrument(instrument.id());
    return instrument.version().map(version -> about.with("version", version)).orElse(about);
  }

  private static Violation gap(
      Asking asking, PartyId party, @Nullable InstrumentId instrument, String otherwise) {
    Stance stance = asking.ballot().stanceOf(party);
    String reason = stance == null || otherwise.equals(Codes.OBJECTS)
        ? null
        : stance.reason(instrument, asking.day());
    Violation gap = Codes.violation(
            asking.ballot().proceeding(), reason == null ? otherwise : reason)
        .withParty(party);
    return knownClosing(asking).map(day -> gap.with("closing", day)).orElse(gap);
  }

  /** The closing, unless it counts from an opening that is still to come. */
  private static Optional<LocalDate> knownClosing(Asking asking) {
    boolean opened = asking
        .ballot()
        .opening()
        .filter(day -> !day.isAfter(asking.standing().day()))
        .isPresent();
    return opened ? asking.ballot().closing() : asking.ballot().proceeding().closesOn();
  }

  /** Those asked, and the newcomer. */
  private static Set<PartyId> speakers(Asking asking) {
    Set<PartyId> speakers = new LinkedHashSet<>();
    asking.electorate().forEach(party -> speakers.add(party.id()));
    if (asking.ballot().proceeding() instanceof Accession accession) {
      speakers.addAll(asking.heirs(accession.party().id()));
    }
    return speakers;
  }

  static List<Violation> ofHalfSigned(Asking asking) {
    List<Violation> violations = new ArrayList<>();
    for (PartyId party : speakers(asking)) {
      List<Instrument> unsigned = new ArrayList<>(asking.ballot().asked());
      unsigned.removeIf(instrument -> asking.covers(party, instrument.id()));
      if (unsigned.size() < asking.ballot().asked().size()) {
        for (Instrument instrument : unsigned) {
          violations.add(violation(asking, Codes.INSTRUMENT_UNSIGNED, party, instrument));
        }
      }
    }
    return violations;
  }

  static List<Violation> ofUndecided(Asking asking) {
    Proceeding proceeding = asking.ballot().proceeding();
    return ofSigned(
        asking,
        Codes.WITHOUT_DECISION,
        (signature, instrument) -> proceeding.decisions().stream()
            .anyMatch(decision -> decision.party().equals(signature.party())
                && (instrument == null
                    || decision.instruments().isEmpty()
                    || decision.instruments().contains(instrument))
                && !decision.on().isAfter(signature.on())));
  }

  static List<Violation> ofFault(Asking asking, String fault) {
    return ofSigned(
        asking,
        fault,
        (signature, instrument) -> fault.equals(Codes.OUTSIDE_WINDOW)
            ? asking.ballot().isInWindow(signature.on())
            : instrument == null
                || new Stance(asking.ballot()).isOfSameText(signature, instrument));
  }

  static List<Violation> ofGiven(Asking asking) {
    Proceeding proceeding = asking.ballot().proceeding();
    return proceeding.given().isPresent()
        ? List.of(Codes.violation(proceeding, Codes.GIVEN)
            .with("source", proceeding.given().get().source().orElse("")))
        : List.of();
  }

  private interface Quality {
    boolean isMet(Signature signature, @Nullable InstrumentId instrument);
  }

  /**
   * A violation for each speaker and instrument that it signed, but never so that the quality is
   * met.
   */
  private static List<Violation> ofSigned(Asking asking, String code, Quality quality) {
    List<Violation> violations = new ArrayList<>();
    Set<@Nullable Instrument> instruments = new LinkedHashSet<>(asking.ballot().asked());
    if (instruments.isEmpty()) {
      instruments.add(null);
    }
    for (PartyId party : speakers(asking)) {
      for (Instrument instrument : instruments) {
        InstrumentId id = instrument == null ? null : instrument.id();
        List<Signature> signed = signed(asking, party, id);
        if (!signed.isEmpty() && signed.stream().noneMatch(each -> quality.isMet(each, id))) {
          violations.add(violation(asking, code, party, instrument));
        }
      }
    }
    return violations;
  }

  private static List<Signature> signed(
      Asking asking, PartyId party, @Nullable InstrumentId instrument) {
    return asking.ballot().proceeding().signatures().stream()
        .filter(each -> each.party().equals(party) && each.kind().isBinding())
        .filter(each -> !each.on().isAfter(asking.standing().day()))
        .filter(each -> Stance.speaksOf(each, instrument))
        .toList();
  }

  private static Violation violation(
      Asking asking, String code, PartyId party, @Nullable Instrument instrument) {
    Violation violation = Codes.violation(asking.ballot().proceeding(), code).withParty(party);
    return instrument == null ? violation : about(instrument, violation);
  }
}
