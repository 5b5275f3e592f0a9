package org.entente.pictures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.answer.Upcoming;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;

/**
 * Writes a calendar (iCalendar, RFC 5545) of all that lies ahead: one event for a whole day each.
 * An event keeps its identity when its day moves, and is stamped with the day on which the dossier
 * last learned of what it is about, so that the same dossier gives the same bytes. Immutable and
 * thread-safe.
 */
public final class Deadlines {
  private static final Set<Upcoming.Kind> OF_SOMEBODY = Set.of(
      Upcoming.Kind.AUTHORITY_STANDS, Upcoming.Kind.NOTICE_FROM, Upcoming.Kind.DUTIES_END);

  private final Words words;

  private Deadlines(Words words) {
    this.words = words;
  }

  /**
   * Returns calendars in a language.
   *
   * @param locale Dutch for any locale whose language is {@code nl}, else English
   * @return the calendars
   */
  public static Deadlines in(Locale locale) {
    return new Deadlines(Words.in(locale));
  }

  /**
   * Writes the calendar of some agreements.
   *
   * @param timelines their timelines
   * @param day the day
   * @return the calendar, with lines that end in CR LF; without events if nothing lies ahead
   */
  public String calendar(List<Timeline> timelines, LocalDate day) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Entente//Deadlines//" + words.language().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name(timelines)));
    for (Timeline timeline : timelines) {
      Set<String> uids = new HashSet<>();
      for (Upcoming ahead : timeline.ahead(day)) {
        calendar.add(event(ahead, timeline.agreement(), day, uids));
      }
    }
    return text(calendar);
  }

  private String name(List<Timeline> timelines) {
    return timelines.size() == 1
        ? timelines.get(0).agreement().title()
        : words.say("calendar.name", timelines.size());
  }

  private VEvent event(Upcoming ahead, Agreement agreement, LocalDate day, Set<String> uids) {
    Messages messages = words.naming(agreement).messages();
    String brief = AheadWords.brief(ahead, messages);
    String whole = messages.of(ahead);
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(ahead, agreement, uids)));
    event.add(new DtStamp(
        LastLearned.of(ahead, agreement, day).atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new DtStart<>(ahead.on()));
    event.add(new Summary(brief + " · " + agreement.title()));
    if (!whole.equals(brief)) {
      event.add(new Description(whole));
    }
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  /**
   * The day is no part of it, so that an event can move, nor are those whom it waits for, of whom
   * there are fewer each time one signs. Of several alike, their order tells.
   */
  private static String uid(Upcoming ahead, Agreement agreement, Set<String> uids) {
    String what = String.join(
        "\n",
        agreement.id().value(),
        ahead.kind().name(),
        ahead.event().map(event -> event.kind().name()).orElse(""),
        ahead.act().map(ActId::value).orElse(""),
        ahead.awaits().map(Anchor::toString).orElse(""),
        OF_SOMEBODY.contains(ahead.kind()) ? ahead.parties().toString() : "");
    String uid = uid(what, "");
    for (int further = 2; !uids.add(uid); further++) {
      uid = uid(what, "\n" + further);
    }
    return uid;
  }

  private static String uid(String what, String further) {
    byte[] bytes = (what + further).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes) + "@entente";
  }

  private static String text(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.folded(text.toString());
  }
}
