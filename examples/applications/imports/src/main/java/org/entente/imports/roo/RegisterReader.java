package org.entente.imports.roo;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.imports.Day;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;
import org.entente.imports.Place;

/**
 * Reads the versions in an export of the Dutch register of government organisations (Register van
 * Overheidsorganisaties). The export's namespace carries its version and moves, so elements are
 * known by their names.
 */
final class RegisterReader {
  private static final String NAMESPACE =
      "https://organisaties.overheid.nl/static/schema/oo/export/";
  private static final Pattern ID = Pattern.compile("[\\p{Graph}&&\\p{ASCII}]{1,100}");

  private final XmlCursor xml;
  private final Findings findings;
  private final Map<String, Version> versions = new LinkedHashMap<>();
  private final Map<String, Place> firstUnread = new LinkedHashMap<>();
  private final Map<String, Integer> unread = new LinkedHashMap<>();
  private LocalDate exportedOn = LocalDate.MAX;

  RegisterReader(String file, InputStream xml, Findings findings) {
    this.xml = new XmlCursor(file, xml);
    this.findings = findings;
  }

  /** The versions by their ids, in the order of the file. */
  Map<String, Version> read() {
    xml.root();
    if (!xml.namespace().startsWith(NAMESPACE)) {
      findings.add(FindingKind.NAMESPACE_UNKNOWN, xml.place(), xml.namespace());
    }
    Place start = xml.place();
    xml.attribute("datumExport")
        .flatMap(text -> date(text, "datumExport", start))
        .ifPresent(day -> exportedOn = day);
    xml.children(name -> {
      if (name.equals("gemeenschappelijkeRegelingen")) {
        xml.children(this::arrangement);
      } else {
        xml.skip();
      }
    });
    firstUnread.forEach((name, place) ->
        findings.add(FindingKind.ELEMENT_NOT_TAKEN_OVER, place, name, unread.get(name)));
    return versions;
  }

  /** The day of the export; the last of all days if it states none. */
  LocalDate exportedOn() {
    return exportedOn;
  }

  private void arrangement(String name) {
    if (!name.equals("regeling")) {
      leave(name);
      return;
    }
    Place place = xml.place();
    Optional<String> id = id();
    if (id.isEmpty()) {
      findings.add(FindingKind.VERSION_WITHOUT_ID, place);
      xml.skip();
      return;
    }
    Version version = version(id.get(), place);
    if (versions.putIfAbsent(version.id(), version) != null) {
      findings.add(FindingKind.VERSION_LISTED_TWICE, place, version.id());
    }
  }

  private Version version(String id, Place place) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, LocalDate> days = new LinkedHashMap<>();
    Map<String, String> links = new LinkedHashMap<>();
    List<Participant> participants = new ArrayList<>();
    List<String> references = new ArrayList<>();
    xml.children(name -> {
      switch (name) {
        case "titel", "citeertitel", "samenwerkingsvorm", "bronhouder" -> put(texts, name);
        case "datumInwerkingtreding", "datumUitwerkingtreding" ->
          date(name).ifPresent(day -> days.put(name, day));
        case "nextVersion", "previousVersion" -> {
          id().ifPresent(other -> links.put(name, other));
          xml.skip();
        }
        case "deelnemendeOrganisaties" ->
          xml.children(child -> participant(child, id).ifPresent(participants::add));
        case "instellingsbesluiten" -> xml.children(child -> references.add(text()));
        case "datumMutatie" -> xml.skip();
        default -> leave(name);
      }
    });
    return new Version(
        id,
        texts.getOrDefault("titel", texts.getOrDefault("citeertitel", id)),
        Optional.ofNullable(texts.get("citeertitel")),
        Optional.ofNullable(texts.get("samenwerkingsvorm")),
        Optional.ofNullable(texts.get("bronhouder")),
        once(participants, id),
        Optional.ofNullable(days.get("datumInwerkingtreding")),
        Optional.ofNullable(days.get("datumUitwerkingtreding")),
        Optional.ofNullable(links.get("previousVersion")),
        Optional.ofNullable(links.get("nextVersion")),
        references,
        place);
  }

  private Optional<Participant> participant(String element, String version) {
    if (!element.equals("deelnemendeOrganisatie")) {
      leave(element);
      return Optional.empty();
    }
    Place place = xml.place();
    Optional<String> id = id();
    Optional<String> tooi = identifier("tooi", place);
    Optional<String> owms = identifier("owms", place);
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, LocalDate> days = new LinkedHashMap<>();
    List<String> bodies = new ArrayList<>();
    xml.children(name -> {
      switch (name) {
        case "naam", "verdeelsleutel" -> put(texts, name);
        case "toetredingsDatum" -> date(name).ifPresent(day -> days.put(name, day));
        case "bestuursorganen" -> xml.children(child -> bodies.add(text()));
        default -> leave("deelnemendeOrganisatie/" + name);
      }
    });
    String name = texts.getOrDefault("naam", id.orElse("?"));
    if (id.isEmpty()) {
      findings.add(FindingKind.PARTICIPANT_WITHOUT_ID, place, name, version);
    }
    return id.map(known -> new Participant(
        known,
        tooi,
        owms,
        name,
        Optional.ofNullable(days.get("toetredingsDatum")),
        Optional.ofNullable(texts.get("verdeelsleutel")),
        bodies,
        place));
  }

  private List<Participant> once(List<Participant> participants, String version) {
    Map<String, Participant> once = new LinkedHashMap<>();
    for (Participant each : participants) {
      if (once.putIfAbsent(each.id(), each) != null) {
        findings.add(FindingKind.PARTICIPANT_LISTED_TWICE, each.place(), each.name(), version);
      }
    }
    return List.copyOf(once.values());
  }

  /** The id of the element; one that cannot be an id is none. */
  private Optional<String> id() {
    return xml.attribute("systeemId").filter(text -> ID.matcher(text).matches());
  }

  private void put(Map<String, String> texts, String name) {
    String text = text();
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
  }

  private String text() {
    Place place = xml.place();
    return findings.line("", xml.text(), place);
  }

  private Optional<String> line(String attribute, Place place) {
    return xml.attribute(attribute)
        .map(text -> findings.line("", text, place))
        .filter(text -> !text.isEmpty());
  }

  /** An identifier says the same with a slash at its end as without; slashes alone say nothing. */
  private Optional<String> identifier(String attribute, Place place) {
    Optional<String> written = line(attribute, place);
    Optional<String> identifier =
        written.map(text -> text.replaceAll("/+$", "").strip()).filter(text -> !text.isEmpty());
    if (written.isPresent() && identifier.isEmpty()) {
      findings.add(FindingKind.IDENTIFIER_UNREADABLE, place, written.get(), attribute);
    }
    return identifier;
  }

  private Optional<LocalDate> date(String element) {
    Place place = xml.place();
    String text = xml.text();
    return text.isEmpty() ? Optional.empty() : date(text, element, place);
  }

  private Optional<LocalDate> date(String text, String where, Place place) {
    Optional<LocalDate> day = Day.parse(text);
    if (day.isEmpty()) {
      findings.add(FindingKind.DATE_UNREADABLE, place, text, where);
    }
    return day;
  }

  private void leave(String name) {
    firstUnread.putIfAbsent(name, xml.place());
    unread.merge(name, 1, Integer::sum);
    xml.skip();
  }
}
