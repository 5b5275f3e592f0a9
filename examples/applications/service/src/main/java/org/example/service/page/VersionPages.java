package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.answer.Difference;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;
import org.example.service.start.Settings;
import org.example.service.store.DossierVersion;
import org.example.service.store.Dossiers;
import org.example.service.store.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a dossier, what differs between them, and between two days. */
@Controller
class VersionPages {
  private static final int MOST = 100;

  private final Dossiers dossiers;
  private final Timelines timelines;
  private final Settings settings;
  private final Shells shells;
  private final Clock clock;

  VersionPages(
      Dossiers dossiers, Timelines timelines, Settings settings, Shells shells, Clock clock) {
    this.dossiers = dossiers;
    this.timelines = timelines;
    this.settings = settings;
    this.shells = shells;
    this.clock = clock;
  }

  @GetMapping("/agreements/{id}/versions")
  String show(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    Shell shell = shells.of(request, locale);
    LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
    Timeline timeline = timelines.of(id, dossiers.currentVersion(id), known);
    Phrases phrases = shell.phrases().naming(timeline.agreement());
    Asked asked = new Asked(id, day, known, Optional.empty(), phrases.language());
    model.addAttribute("shell", shell);
    model.addAttribute(
        "page",
        new VersionsView(
            asked,
            timeline.agreement().title(),
            versions(id, phrases),
            days(timeline, from.orElseGet(() -> first(timeline, day)), to.orElse(day), phrases)));
    return "versions";
  }

  /** The first day on which anything changed. */
  private static LocalDate first(Timeline timeline, LocalDate otherwise) {
    return timeline.standings().stream().map(Standing::day).findFirst().orElse(otherwise);
  }

  private List<VersionsView.Version> versions(String id, Phrases phrases) {
    List<VersionsView.Version> lines = new ArrayList<>();
    for (DossierVersion version : dossiers.versions(id, MOST)) {
      lines.add(new VersionsView.Version(
          version.number(),
          phrases.moment(version.recordedAt(), settings.zone()),
          version.recordedBy(),
          phrases.change(version.change()),
          version.number() == 1 ? List.of() : differences(id, version.number(), phrases)));
    }
    return lines;
  }

  private List<String> differences(String id, int version, Phrases phrases) {
    Timeline before = timelines.of(id, version - 1, Optional.empty());
    Timeline after = timelines.of(id, version, Optional.empty());
    Phrases were = phrases.naming(before.agreement());
    Phrases are = phrases.naming(after.agreement());
    return Difference.between(before.agreement(), after.agreement()).stream()
        .map(each -> (each.code().endsWith("-removed") ? were : are).messages().of(each))
        .toList();
  }

  private static VersionsView.DayDifference days(
      Timeline timeline, LocalDate from, LocalDate to, Phrases phrases) {
    return new VersionsView.DayDifference(
        from,
        to,
        Difference.between(timeline.on(from), timeline.on(to)).stream()
            .map(phrases.on(to).messages()::of)
            .toList());
  }
}
