package org.example.service.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.timeline.Timeline;
import org.example.service.store.DossierVersion;
import org.example.service.store.Dossiers;
import org.example.service.store.Timelines;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies ahead, as a calendar that others subscribe to. */
@RestController
class CalendarPages {
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Dossiers dossiers;
  private final Timelines timelines;
  private final Clock clock;

  CalendarPages(Dossiers dossiers, Timelines timelines, Clock clock) {
    this.dossiers = dossiers;
    this.timelines = timelines;
    this.clock = clock;
  }

  @GetMapping("/agreements/{id}/calendar.ics")
  ResponseEntity<String> calendar(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam Optional<LocalDate> known,
      Locale locale) {
    DossierVersion version = dossiers.version(id, dossiers.currentVersion(id));
    Timeline timeline = timelines.of(id, version.number(), known);
    Phrases phrases = Phrases.in(Language.of(locale)).naming(timeline.agreement());
    String text = AheadCalendar.of(
        timeline.agreement(),
        timeline.ahead(on.orElseGet(() -> LocalDate.now(clock))),
        phrases.messages(),
        version.recordedAt());
    return ResponseEntity.ok().contentType(CALENDAR).body(text);
  }
}
