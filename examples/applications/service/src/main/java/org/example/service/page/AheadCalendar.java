package org.example.service.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.entente.Agreement;

/**
 * Days to come as all-day events: the same bytes for the same version, so that no client sees a
 * change.
 */
final class AheadCalendar {
  private AheadCalendar() {}

  static String of(Agreement agreement, List<AheadWords.Line> lines, Instant stamp) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//org.example//register//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    for (AheadWords.Line line : lines) {
      calendar.add(event(agreement, line, stamp));
    }
    return calendar.toString();
  }

  private static VEvent event(Agreement agreement, AheadWords.Line line, Instant stamp) {
    String name = agreement.id() + "\n" + line.on() + "\n" + line.text();
    VEvent event = new VEvent(false);
    event.add(
        new Uid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()));
    event.add(new DtStamp(stamp));
    event.add(new DtStart<>(line.on()));
    event.add(new Summary(agreement.title() + ": " + line.text()));
    return event;
  }
}
