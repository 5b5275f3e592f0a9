package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.pictures.Participations.Days;
import org.entente.timeline.Timeline;

/** Draws who is bound through time: a bar for each party's days. */
final class MembershipPicture {
  private static final double MARGIN = 16;
  private static final double NAME_WIDTH = 290;
  private static final double AXIS_WIDTH = 700;
  private static final double WIDTH = MARGIN + NAME_WIDTH + AXIS_WIDTH + 30;
  private static final double SIZE = 13;
  private static final double SMALL = 12;

  private final Agreement agreement;
  private final List<Days> all;
  private final Map<PartyId, List<Days>> rows = new LinkedHashMap<>();
  private final SortedMap<LocalDate, String> happened = new TreeMap<>();
  private final LocalDate day;
  private final Words words;
  private final TimeAxis axis;

  private MembershipPicture(Timeline timeline, LocalDate day, Words words) {
    this.agreement = timeline.agreement();
    this.words = words.naming(agreement);
    this.day = day;
    this.all = Participations.of(timeline);
    all.forEach(
        days -> rows.computeIfAbsent(days.party(), id -> new ArrayList<>()).add(days));
    for (Event event : timeline.events()) {
      if (isNoted(event)) {
        happened.merge(
            event.effectiveOn(),
            this.words.of(event.effectiveOn()) + ": " + this.words.messages().of(event),
            (earlier, later) -> earlier + " " + this.words.messages().of(event));
      }
    }
    this.axis = axis(timeline);
  }

  /** Membership through time as a picture, with a line at a day. */
  static Picture of(Timeline timeline, String id, LocalDate day, Words words) {
    return new MembershipPicture(timeline, day, words).draw(id);
  }

  private static boolean isNoted(Event event) {
    return switch (event.kind()) {
      case FOUNDING_COMPLETE, ACT_COMPLETE, ACT_FAILED -> false;
      default -> true;
    };
  }

  private TimeAxis axis(Timeline timeline) {
    List<LocalDate> days = new ArrayList<>(List.of(day));
    all.forEach(each -> {
      days.add(each.from());
      each.until().ifPresent(days::add);
    });
    days.addAll(happened.keySet());
    timeline.endedOn().ifPresent(days::add);
    LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    long room = Math.max(20, (last.toEpochDay() - first.toEpochDay()) / 30);
    return new TimeAxis(
        LocalDate.ofEpochDay(
            Math.max(first.toEpochDay() - room, LocalDate.of(1, 1, 1).toEpochDay())),
        last.plusDays(room),
        MARGIN + NAME_WIDTH,
        AXIS_WIDTH);
  }

  private Picture draw(String id) {
    List<String> titles = Lettering.wrapTitle(title(), WIDTH - 2 * MARGIN);
    List<String> sums = Lettering.wrap(description(), SMALL, WIDTH - 2 * MARGIN, 4);
    double noteTop = MARGIN + titles.size() * 21 + sums.size() * Canvas.leading(SMALL) + 10;
    Notes notes = new Notes(happened, axis, WIDTH - 2 * MARGIN);
    double axisTop = noteTop + notes.numbersHeight();
    double top = axisTop + 22;
    double height = top + rowsHeight() + 68 + notes.wordsHeight() + MARGIN;

    Canvas canvas = new Canvas(id, WIDTH, height, title(), description());
    Bars bars = new Bars(canvas, axis, MARGIN + NAME_WIDTH + AXIS_WIDTH, words);
    canvas.lines(titles, MARGIN, MARGIN + 15, 16, "font-weight", "600");
    canvas.lines(sums, MARGIN, MARGIN + titles.size() * 21 + 12, SMALL, "fill", Colour.FAINT);
    double bottom = top + rowsHeight();
    drawAxis(canvas, axisTop, top, bottom);
    notes.drawNumbers(canvas, noteTop, bottom);
    drawRows(canvas, bars, top);
    bars.day(axis.at(day), axisTop + 14, bottom + 4);
    bars.legend(all, words.of(day), MARGIN, bottom + 20);
    notes.drawWords(canvas, MARGIN, bottom + 62);
    return new Picture(title(), description(), canvas.finish(), height, table());
  }

  private List<String> name(PartyId party) {
    return Lettering.wrap(words.name(party), SIZE, NAME_WIDTH - 14, 2);
  }

  private double rowHeight(PartyId party) {
    return name(party).size() * Canvas.leading(SIZE) + 6;
  }

  private double rowsHeight() {
    return rows.keySet().stream().mapToDouble(this::rowHeight).sum();
  }

  private void drawAxis(Canvas canvas, double axisTop, double top, double bottom) {
    for (LocalDate mark : axis.marks()) {
      double x = axis.at(mark);
      canvas.line(x, axisTop + 16, x, bottom, "stroke", Colour.RULE);
      String text = axis.isByMonths() ? month(mark) : Integer.toString(mark.getYear());
      canvas.text(text, x, axisTop + 11, SMALL, "text-anchor", "middle", "fill", Colour.FAINT);
    }
    canvas.line(MARGIN, top - 3, WIDTH - MARGIN, top - 3, "stroke", Colour.INK);
  }

  private String month(LocalDate mark) {
    String month = words.say("months").split(",")[mark.getMonthValue() - 1];
    return month + String.format(Locale.ROOT, " %02d", mark.getYear() % 100);
  }

  private void drawRows(Canvas canvas, Bars bars, double top) {
    double y = top;
    for (Map.Entry<PartyId, List<Days>> row : rows.entrySet()) {
      double height = rowHeight(row.getKey());
      canvas.lines(name(row.getKey()), MARGIN, y + 1 + SIZE, SIZE);
      double middle = y + height / 2 - 1;
      row.getValue()
          .forEach(days -> bars.draw(days, middle, words.name(days.party()) + ": " + words(days)));
      canvas.line(MARGIN, y + height - 1, WIDTH - MARGIN, y + height - 1, "stroke", Colour.TINT);
      y += height;
    }
  }

  private String title() {
    return words.say("membership.title", agreement.title());
  }

  private String description() {
    long now = all.stream()
        .filter(days -> !days.from().isAfter(day)
            && days.until().filter(until -> !until.isAfter(day)).isEmpty())
        .count();
    return words.say("membership.summary", rows.size(), day, now);
  }

  private String words(Days days) {
    String span = days.until()
        .map(until -> words.say("days.until", days.from(), until))
        .orElseGet(() -> words.say("days.from", days.from()));
    return days.isGiven() ? span + " " + words.say("given") : span;
  }

  private Grid table() {
    List<List<String>> lines = new ArrayList<>();
    rows.forEach((party, list) -> list.forEach(days -> lines.add(List.of(
        words.name(party),
        words.message("role", days.role()),
        words.of(days.from()),
        days.until().map(words::of).orElse(words.say("open-end")),
        by(days),
        words.say(days.isGiven() ? "proof.given" : "proof.proven")))));
    return new Grid(
        List.of(
            words.say("party"),
            words.say("role"),
            words.say("from"),
            words.say("until"),
            words.say("by"),
            words.say("proof")),
        lines);
  }

  private String by(Days days) {
    if (!days.after().isEmpty()) {
      return words.say("by.succession", words.names(days.after()));
    }
    return Optional.of(days)
        .flatMap(Days::by)
        .map(act -> words.nameOf(act, agreement))
        .orElse(words.say("founding"));
  }
}
