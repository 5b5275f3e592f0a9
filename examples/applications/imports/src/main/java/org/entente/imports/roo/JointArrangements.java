package org.entente.imports.roo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.Agreement;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;
import org.entente.imports.Imported;

/** The joint arrangements (gemeenschappelijke regelingen) in the Dutch national register. */
public final class JointArrangements {
  private final Findings findings = new Findings();
  private final Map<String, Version> versions;
  private final LocalDate exportedOn;

  private JointArrangements(String file, InputStream xml) {
    RegisterReader reader = new RegisterReader(file, xml, findings);
    this.versions = reader.read();
    this.exportedOn = reader.exportedOn();
  }

  /**
   * Imports an export of the register.
   *
   * @param file the XML, packed by gzip if its name ends in {@code .gz}
   * @param mergers a table of who took whose place, or empty
   * @return the dossiers and findings
   * @throws org.entente.imports.Unreadable if it is no XML, or has a document type
   * @throws UncheckedIOException if it cannot be read
   */
  public static Imported from(Path file, Optional<Path> mergers) {
    String name = file.getFileName().toString();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream xml = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return new JointArrangements(name.replaceFirst("\\.gz$", ""), xml).imported(mergers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Imported imported(Optional<Path> mergers) {
    List<Arrangement> arrangements = new ArrayList<>();
    for (List<Version> chain : Chains.of(versions, findings)) {
      Arrangement.of(chain, findings).ifPresent(arrangements::add);
    }
    Organisations organisations = Organisations.of(versions.values(), findings);
    Replacements replacements = Replacements.among(arrangements, exportedOn);
    Map<String, Merger> stated =
        mergers.map(file -> StatedMergers.read(file, organisations, findings)).orElse(Map.of());
    List<Agreement> agreements = new ArrayList<>();
    long participations = 0;
    for (Arrangement arrangement : arrangements) {
      List<Stay> stays = Stays.in(arrangement, findings);
      participations += stays.size();
      Departures departures = Departures.of(arrangement, stays, replacements, stated, findings);
      new Dossier(arrangement, stays, departures, organisations, findings)
          .agreement()
          .ifPresent(agreements::add);
      remarkDissolved(arrangement);
    }
    return new Imported(agreements, participations, findings.inOrder());
  }

  private void remarkDissolved(Arrangement arrangement) {
    if (arrangement.isCurrent(exportedOn)) {
      arrangement.last().participants().stream()
          .filter(Participant::hasLostIdentifier)
          .forEach(each -> findings.about(
              arrangement.id(), FindingKind.DISSOLVED_STILL_LISTED, each.place(), each.name()));
    }
  }
}
