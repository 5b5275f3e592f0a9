package org.example.service.page;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.example.service.answer.BoundParty;

/**
 * Who is bound when, as a drawing: one line a party, one bar a span. Styled by the site's sheet.
 */
final class MembershipPicture {
  private static final int NAMES = 250;
  private static final int WIDTH = 820;
  private static final int LINE = 24;
  private static final int TOP = 26;
  private static final int LONGEST_NAME = 30;
  /** In years: a day farther from all that is known is not drawn. */
  private static final int NEAR = 20;

  private final List<BoundParty> spans;
  private final LocalDate day;
  private final LocalDate first;
  private final LocalDate last;
  private final Phrases phrases;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter svg;

  private MembershipPicture(List<BoundParty> spans, LocalDate day, Phrases phrases)
      throws XMLStreamException {
    this.spans = spans.stream().sorted(Comparator.comparing(BoundParty::from)).toList();
    this.day = day;
    this.phrases = phrases;
    LocalDate start = start();
    LocalDate end = end();
    boolean isNear = day.isAfter(start.minusYears(NEAR)) && day.isBefore(end.plusYears(NEAR));
    this.first = (isNear && day.isBefore(start) ? day : start).withDayOfYear(1);
    this.last = (isNear && day.isAfter(end) ? day : end).withDayOfYear(1).plusYears(1);
    this.svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** The picture as SVG; nothing if nobody is ever bound. */
  static String of(List<BoundParty> spans, LocalDate day, Phrases phrases) {
    if (spans.isEmpty()) {
      return "";
    }
    try {
      return new MembershipPicture(spans, day, phrases).drawn();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private LocalDate start() {
    return spans.get(0).from();
  }

  private LocalDate end() {
    return spans.stream()
        .map(span -> span.until().orElse(span.from()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private String drawn() throws XMLStreamException {
    Map<String, List<BoundParty>> byParty = new LinkedHashMap<>();
    for (BoundParty span : spans) {
      byParty
          .computeIfAbsent(phrases.messages().name(span.party()), name -> new ArrayList<>())
          .add(span);
    }
    int height = TOP + LINE * byParty.size() + 6;
    start("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "class", "spans");
    svg.writeAttribute("aria-labelledby", "spans-title spans-about");
    textElement("title", phrases.say("time.picture"), "id", "spans-title");
    textElement("desc", phrases.say("time.picture-about", first, last, day), "id", "spans-about");
    drawYears(height);
    int line = 0;
    for (Map.Entry<String, List<BoundParty>> party : byParty.entrySet()) {
      drawParty(party.getKey(), party.getValue(), TOP + LINE * line++);
    }
    if (!day.isBefore(first) && !day.isAfter(last)) {
      start("line", "class", "today", "x1", x(day), "x2", x(day), "y1", "18", "y2", "" + height);
      svg.writeEndElement();
    }
    svg.writeEndElement();
    svg.flush();
    return text.toString();
  }

  private void drawYears(int height) throws XMLStreamException {
    long years = ChronoUnit.YEARS.between(first, last);
    long step = Math.max(1, (years + 9) / 10);
    for (LocalDate year = first; !year.isAfter(last); year = year.plusYears(step)) {
      start("line", "class", "year", "x1", x(year), "x2", x(year), "y1", "18", "y2", "" + height);
      svg.writeEndElement();
      if (year.isBefore(last)) {
        textElement("text", "" + year.getYear(), "x", x(year), "y", "13", "class", "tick");
      }
    }
  }

  private void drawParty(String name, List<BoundParty> own, int y) throws XMLStreamException {
    String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    textElement("text", shown, "x", "0", "y", "" + (y + 16), "class", "name");
    for (BoundParty span : own) {
      LocalDate until = span.until().orElse(last);
      double width = Math.max(2, place(until) - place(span.from()));
      start(
          "rect",
          "class",
          span.given() ? "given" : "proven",
          "x",
          x(span.from()),
          "y",
          "" + (y + 5),
          "width",
          number(width),
          "height",
          "14");
      textElement("title", words(name, span));
      svg.writeEndElement();
    }
  }

  private String words(String name, BoundParty span) {
    String words = span.until()
        .map(until -> phrases.say("time.bar", name, span.from(), until))
        .orElseGet(() -> phrases.say("time.bar-open", name, span.from()));
    return span.given() ? words + " (" + phrases.say("time.given") + ")" : words;
  }

  private double place(LocalDate on) {
    double share =
        (double) ChronoUnit.DAYS.between(first, on) / ChronoUnit.DAYS.between(first, last);
    return NAMES + share * (WIDTH - NAMES - 10);
  }

  private String x(LocalDate on) {
    return number(place(on));
  }

  private static String number(double value) {
    return Double.toString(Math.round(value * 10) / 10.0);
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    svg.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      svg.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void textElement(String name, String content, String... attributes)
      throws XMLStreamException {
    start(name, attributes);
    svg.writeCharacters(content);
    svg.writeEndElement();
  }
}
