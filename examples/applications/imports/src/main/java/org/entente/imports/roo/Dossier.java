package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;

/**
 * The dossier of an arrangement. The register shows no signatures: whatever it says is given, and
 * nothing is proven by it. An arrangement goes on with the one that is left: the register lists
 * such versions as in force, and ends an arrangement by its day only.
 */
final class Dossier {
  private static final Provisions WHILE_ONE_TAKES_PART =
      Provisions.builder().continuesWhile(ConsentRule.atLeast(1)).build();
  private static final String TEXT = "regeling";

  private final Arrangement arrangement;
  private final List<Stay> stays;
  private final Departures departures;
  private final Organisations organisations;
  private final Findings findings;
  private final Agreement.Builder dossier = Agreement.builder();
  private final Map<String, Integer> timesUsed = new LinkedHashMap<>();

  Dossier(
      Arrangement arrangement,
      List<Stay> stays,
      Departures departures,
      Organisations organisations,
      Findings findings) {
    this.arrangement = arrangement;
    this.stays = stays;
    this.departures = departures;
    this.organisations = organisations;
    this.findings = findings;
  }

  /** The dossier; empty if nobody founded it. */
  Optional<Agreement> agreement() {
    Optional<LocalDate> founded =
        stays.stream().filter(Stay::isFirst).map(Stay::from).min(Comparator.naturalOrder());
    if (founded.isEmpty()) {
      findings.about(
          arrangement.id(), FindingKind.NO_PARTICIPANTS, arrangement.first().place());
    }
    return founded.map(this::foundedOn);
  }

  private Agreement foundedOn(LocalDate day) {
    Version last = arrangement.last();
    dossier
        .id(arrangement.id())
        .title(last.title())
        .source(source(last))
        .given(given(day, arrangement.first()))
        .provisions(WHILE_ONE_TAKES_PART)
        .extensions(new Additions(arrangement).extensions());
    last.until().ifPresent(end -> dossier.term(Term.always().until(end)));
    texts(day);
    parties(day);
    departures.left().forEach(this::withdrawal);
    successions();
    return dossier.build();
  }

  private void texts(LocalDate founded) {
    Version first = arrangement.first();
    if (founded.isBefore(first.start())) {
      dossier.addInstruments(Instrument.of(TEXT, first.title()));
    } else {
      dossier.addInstruments(text(inForceOn(founded)));
    }
    for (Version version : arrangement.versions()) {
      if (version.start().isAfter(founded)) {
        dossier.addActs(Amendment.builder()
            .id("version-" + version.id())
            .title("Versie " + version.id())
            .addAdopts(text(version))
            .given(given(version.start(), version))
            .build());
      }
    }
  }

  private Version inForceOn(LocalDate day) {
    Version inForce = arrangement.first();
    for (Version version : arrangement.versions()) {
      inForce = version.start().isAfter(day) ? inForce : version;
    }
    return inForce;
  }

  private static Instrument text(Version version) {
    Instrument.Builder text =
        Instrument.builder().id(TEXT).title(version.title()).version(version.id());
    if (!version.references().isEmpty()) {
      text.source(version.references().get(0));
      text.extensions(Extensions.of(Map.of("roo", Map.of("references", version.references()))));
    }
    return text.build();
  }

  private void parties(LocalDate founded) {
    List<Stay> first = stays.stream().filter(Stay::isFirst).toList();
    List<Stay> founders =
        first.stream().filter(stay -> stay.from().equals(founded)).toList();
    remark(founded, first, founders);
    founders.forEach(stay -> dossier.addFounders(organisations.party(stay.party())));
    for (Stay stay : stays) {
      if (!founders.contains(stay) && !departures.isBySuccession(stay)) {
        dossier.addActs(accession(stay));
      }
    }
  }

  private void remark(LocalDate founded, List<Stay> first, List<Stay> founders) {
    Version version = arrangement.first();
    if (!founded.equals(version.start())) {
      findings.about(
          arrangement.id(),
          FindingKind.IN_FORCE_SINCE_FIRST_ACCESSION,
          version.place(),
          version.start(),
          founded);
    }
    if (founders.size() == 1 && first.size() > 1) {
      findings.about(
          arrangement.id(),
          FindingKind.ONE_PARTY_AT_FIRST,
          founders.get(0).participant().place(),
          founders.get(0).participant().name(),
          founded,
          first.stream()
              .map(Stay::from)
              .filter(day -> !day.equals(founded))
              .min(Comparator.naturalOrder())
              .orElseThrow());
    }
  }

  /** One that only a later version tells of was known from then, though it counts from before. */
  private Accession accession(Stay stay) {
    Accession.Builder accession = Accession.builder()
        .id(once("accession", stay))
        .title("Toetreding van " + stay.participant().name())
        .party(organisations.party(stay.party()));
    String source = sourceOf(stay.listedOn());
    if (!stay.isFirst() && stay.from().isBefore(stay.listedOn())) {
      accession.effect(EffectRule.retroactiveTo(stay.from()));
      return accession.given(Given.of(stay.listedOn(), source)).build();
    }
    return accession.given(Given.of(stay.from(), source)).build();
  }

  private void withdrawal(Stay stay) {
    LocalDate day = stay.until().orElseThrow();
    dossier.addActs(Withdrawal.builder()
        .id(once("withdrawal", stay))
        .title("Uittreding van " + stay.participant().name())
        .party(Organisations.id(stay.party()))
        .given(Given.of(day, sourceOf(day) + ", waarin deze niet meer voorkomt"))
        .build());
  }

  private void successions() {
    Map<String, List<Merger>> together = new LinkedHashMap<>();
    for (Merger each : departures.mergers()) {
      together
          .computeIfAbsent(each.successor() + "-" + each.on(), key -> new ArrayList<>())
          .add(each);
    }
    together.forEach((key, mergers) -> dossier.addActs(succession(key, mergers)));
  }

  private Succession succession(String key, List<Merger> mergers) {
    Merger one = mergers.get(0);
    Succession.Builder succession = Succession.builder()
        .id("succession-" + key)
        .on(one.on())
        .source(
            one.isInferred()
                ? "inferred from the versions of the register, which does not state it"
                : one.by())
        .addSuccessors(organisations.party(one.successor()));
    mergers.forEach(each -> succession.addPredecessors(Organisations.id(each.predecessor())));
    return succession.build();
  }

  private ActId once(String kind, Stay stay) {
    String id = kind + "-" + stay.party();
    int times = timesUsed.merge(id, 1, Integer::sum);
    return ActId.of(times == 1 ? id : id + "-" + times);
  }

  private Given given(LocalDate day, Version version) {
    return Given.of(day, source(version));
  }

  private String sourceOf(LocalDate start) {
    return source(inForceOn(start));
  }

  private static String source(Version version) {
    return "Register van Overheidsorganisaties, regeling " + version.id();
  }
}
