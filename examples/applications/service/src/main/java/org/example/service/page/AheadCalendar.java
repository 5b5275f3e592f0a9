package org.example.service.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.answer.Upcoming;
import org.entente.words.Messages;

/**
 * Days to come as all-day events: the same bytes for the same version, so that no client sees a
 * change. An event keeps its identity when its day moves, and in either language.
 */
final class AheadCalendar {
  private static final Set<Upcoming.Kind> OF_SOMEBODY =
      Set.of(Upcoming.Kind.AUTHORITY_STANDS, Upcoming.Kind.NOTICE_FROM, Upcoming.Kind.DUTIES_END);

  private AheadCalendar() {}

  static String of(Agreement agreement, List<Upcoming> ahead, Messages messages, Instant stamp) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//org.example//register//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    Map<String, Integer> alike = new HashMap<>();
    for (Upcoming each : ahead) {
      String name = name(agreement, each);
      String uid = name + "\n" + alike.merge(name, 1, Integer::sum);
      VEvent event = new VEvent(false);
      event.add(
          new Uid(UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)).toString()));
      event.add(new DtStamp(stamp));
      event.add(new DtStart<>(each.on()));
      event.add(new Summary(agreement.title() + ": " + messages.of(each)));
      calendar.add(event);
    }
    return calendar.toString();
  }

  /** The day is no part of it, nor are those whom it waits for: both change. */
  private static String name(Agreement agreement, Upcoming ahead) {
    return String.join(
        "\n",
        agreement.id().value(),
        ahead.kind().name(),
        ahead.event().map(event -> event.kind().name()).orElse(""),
        ahead.act().map(ActId::value).orElse(""),
        ahead.awaits().map(Anchor::toString).orElse(""),
        OF_SOMEBODY.contains(ahead.kind()) ? ahead.parties().toString() : "");
  }
}
