package org.entente.imports.roo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.imports.Finding;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.timeline.Timeline;

/** An export of the register, typed for a test, and what becomes of it. */
final class Export {
  static final String NAMESPACE = "https://organisaties.overheid.nl/static/schema/oo/export/2.6.11";

  private final StringBuilder arrangements = new StringBuilder();

  static Export with(String... arrangements) {
    Export export = new Export();
    for (String each : arrangements) {
      export.arrangements.append(each).append('\n');
    }
    return export;
  }

  /**
   * A version: its id, its first day, the day it ended or nothing, its neighbours, and who is in
   * it.
   */
  static String version(
      String id, String from, String until, String previous, String next, String... participants) {
    return """
        <regeling systeemId="%s"><titel>Regeling %s</titel>
        <deelnemendeOrganisaties>
        %s</deelnemendeOrganisaties>
        %s%s%s%s</regeling>""".formatted(
            id,
            id,
            String.join("", participants),
            element("datumInwerkingtreding", from),
            element("datumUitwerkingtreding", until),
            link("nextVersion", next),
            link("previousVersion", previous));
  }

  /** A municipality that exists: its TOOI id is made from its id. */
  static String town(String id, String name, String joinedOn) {
    return participant(
        id, "https://identifier.overheid.nl/tooi/id/gemeente/gm" + id, name, joinedOn);
  }

  /** A municipality from which the register has taken the TOOI id. */
  static String goneTown(String id, String name, String joinedOn) {
    return participant(id, "", name, joinedOn);
  }

  private static String participant(String id, String tooi, String name, String joinedOn) {
    return "<deelnemendeOrganisatie systeemId=\"%s\" tooi=\"%s\" owms=\"http://example.org/%s\"><naam>Gemeente %s</naam>%s</deelnemendeOrganisatie>\n"
        .formatted(id, tooi, name, name, element("toetredingsDatum", joinedOn));
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "" : "<%s>%s</%s>\n".formatted(name, text, name);
  }

  private static String link(String name, String id) {
    return id.isEmpty() ? "" : "<%s systeemId=\"%s\"/>\n".formatted(name, id);
  }

  String text() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <overheidsorganisaties xmlns="%s" datumExport="2026-05-16">
        <gemeenschappelijkeRegelingen>
        %s</gemeenschappelijkeRegelingen>
        </overheidsorganisaties>
        """.formatted(NAMESPACE, arrangements);
  }

  Imported imported() {
    return read(text(), Optional.empty());
  }

  Imported importedWith(String mergers) {
    return read(text(), Optional.of(mergers));
  }

  static Imported read(String xml) {
    return read(xml, Optional.empty());
  }

  private static Imported read(String xml, Optional<String> mergers) {
    try {
      Path folder = Files.createTempDirectory("export");
      Path list = folder.resolve("mergers.csv");
      if (mergers.isPresent()) {
        Files.writeString(list, mergers.get());
      }
      return JointArrangements.from(
          Files.writeString(folder.resolve("export.xml"), xml), mergers.map(text -> list));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Agreement only(Imported imported) {
    if (imported.agreements().size() != 1) {
      throw new AssertionError(
          "one agreement, but there are " + imported.agreements().size());
    }
    return imported.agreements().get(0);
  }

  static List<String> participants(Agreement agreement, String day) {
    return Timeline.of(agreement).on(LocalDate.parse(day)).partners().stream()
        .map(Party::name)
        .map(name -> name.replace("Gemeente ", ""))
        .sorted()
        .toList();
  }

  static List<Finding> of(FindingKind kind, Imported imported) {
    return imported.findings().stream().filter(each -> each.kind() == kind).toList();
  }

  static List<FindingKind> kinds(Imported imported) {
    return imported.findings().stream().map(Finding::kind).distinct().toList();
  }
}
