package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.ActId;
import org.entente.timeline.Timeline;
import org.example.service.start.Settings;
import org.example.service.store.DossierVersion;
import org.example.service.store.Dossiers;
import org.example.service.store.FactsByVersion;
import org.example.service.store.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an agreement. */
@Controller
class AgreementPages {
  private final Dossiers dossiers;
  private final Timelines timelines;
  private final FactsByVersion facts;
  private final Settings settings;
  private final Shells shells;
  private final Clock clock;

  AgreementPages(
      Dossiers dossiers,
      Timelines timelines,
      FactsByVersion facts,
      Settings settings,
      Shells shells,
      Clock clock) {
    this.dossiers = dossiers;
    this.timelines = timelines;
    this.facts = facts;
    this.settings = settings;
    this.shells = shells;
    this.clock = clock;
  }

  @GetMapping("/agreements/{id}")
  String show(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      @RequestParam Optional<Integer> version,
      @RequestParam Optional<LocalDate> rest,
      @RequestParam Optional<String> why,
      @RequestParam Optional<String> first,
      @RequestParam Optional<String> second,
      @RequestParam Optional<Integer> recorded,
      @RequestParam(defaultValue = "") String act,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    Asked asked = new Asked(
        id, on.orElseGet(() -> LocalDate.now(clock)), known, version, Language.of(locale));
    int held = version.orElseGet(() -> dossiers.currentVersion(id));
    Shell shell = shells.of(request, locale);
    AgreementView view = new AgreementViews(timelines.of(id, held, known), asked)
        .view(
            new AgreementViews.Besides(chosen(why), rest, chosen(first), chosen(second)),
            AgreementViews.knownDays(timelines.of(id, held, Optional.empty())),
            version.map(number -> note(dossiers.version(id, number), shell.phrases())),
            recorded.filter(number -> number > 1).map(number -> notice(asked, number, act)),
            facts.of(id),
            settings.zone());
    model.addAttribute("shell", shell);
    model.addAttribute("page", view);
    return "agreement";
  }

  private static Optional<String> chosen(Optional<String> id) {
    return id.filter(text -> !text.isBlank());
  }

  private String note(DossierVersion version, Phrases phrases) {
    return phrases.say(
        "version.note", version.number(), phrases.moment(version.recordedAt(), settings.zone()));
  }

  private RecordedNotice notice(Asked asked, int version, String act) {
    Timeline before = timelines.of(asked.agreement(), version - 1, Optional.empty());
    Timeline after = timelines.of(asked.agreement(), version, Optional.empty());
    Optional<ActId> about = Optional.of(act).filter(text -> !text.isBlank()).map(ActId::of);
    return RecordedNotice.of(
        version,
        before,
        after,
        about,
        asked,
        Phrases.in(asked.language()).naming(after.agreement()));
  }
}
