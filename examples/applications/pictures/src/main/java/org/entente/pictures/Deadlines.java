package org.entente.pictures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.entente.PartyId;
import org.entente.timeline.Timeline;

/**
 * Writes a calendar (iCalendar, RFC 5545) of all that lies ahead: one event for a whole day each.
 * An event keeps its identity when its day moves, and is stamped with the day on which the dossier
 * last learned of what it is about, so that the same dossier gives the same bytes. Immutable and
 * thread-safe.
 */
public final class Deadlines {
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
      for (LiesAhead ahead : LiesAhead.of(timeline, day)) {
        calendar.add(event(ahead, timeline.agreement(), day));
      }
    }
    return text(calendar);
  }

  private String name(List<Timeline> timelines) {
    return timelines.size() == 1
        ? timelines.get(0).agreement().title()
        : words.say("calendar.name", timelines.size());
  }

  private VEvent event(LiesAhead ahead, Agreement agreement, LocalDate day) {
    AheadWords phrases = new AheadWords(agreement, words);
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(ahead, agreement)));
    event.add(new DtStamp(
        LastLearned.of(ahead, agreement, day).atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new DtStart<>(ahead.day()));
    event.add(new Summary(phrases.phrase(ahead) + " · " + agreement.title()));
    String detail = phrases.detail(ahead);
    if (!detail.isEmpty()) {
      event.add(new Description(detail));
    }
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  /** The day is no part of it, so that an event can move; of two of a kind, the parties tell. */
  private static String uid(LiesAhead ahead, Agreement agreement) {
    String who = ahead.kind() == LiesAhead.Kind.LAST_DAY_OF_DUTIES
        ? ahead.parties().stream().map(PartyId::value).collect(Collectors.joining(" "))
        : ahead.kind() == LiesAhead.Kind.COUNTS ? ahead.day().toString() : "";
    String what = String.join(
        "\n",
        agreement.id().value(),
        ahead.kind().name(),
        ahead.act().map(ActId::value).orElse(""),
        who);
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@entente";
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
