package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What happened when: a number above a time axis for each day, in as many levels as keep them
 * apart, and the words for each number below. Where they are too many, there are none.
 */
final class Notes {
  private static final int MOST = 40;
  private static final double LEVEL = 17;
  private static final double APART = 19;
  private static final double INDENT = 30;
  private static final double SIZE = 12;

  private final TimeAxis axis;
  private final List<Note> notes = new ArrayList<>();
  private int levels;

  private record Note(int number, double x, int level, List<String> lines) {}

  /** Notes of what happened on each day, in words, in lines of a width. */
  Notes(SortedMap<LocalDate, String> happened, TimeAxis axis, double width) {
    this.axis = axis;
    if (happened.size() <= MOST) {
      List<Double> ends = new ArrayList<>();
      for (Map.Entry<LocalDate, String> each : happened.entrySet()) {
        List<String> lines = Lettering.wrap(each.getValue(), SIZE, width - INDENT, 3);
        add(each.getKey(), lines, ends);
      }
    }
  }

  private void add(LocalDate day, List<String> lines, List<Double> ends) {
    double x = axis.at(day);
    int level = 0;
    while (level < ends.size() && ends.get(level) > x - APART) {
      level++;
    }
    if (level == ends.size()) {
      ends.add(x);
    } else {
      ends.set(level, x);
    }
    levels = ends.size();
    notes.add(new Note(notes.size() + 1, x, level, lines));
  }

  /** The room that the numbers take above the axis. */
  double numbersHeight() {
    return levels * LEVEL + 6;
  }

  /** The room that the words take below. */
  double wordsHeight() {
    return notes.stream().mapToDouble(note -> height(note)).sum();
  }

  private static double height(Note note) {
    return note.lines().size() * Canvas.leading(SIZE) + 4;
  }

  /** Draws the numbers below {@code top}, each with a line down to {@code bottom}. */
  void drawNumbers(Canvas canvas, double top, double bottom) {
    double lane = top + numbersHeight();
    for (Note note : notes) {
      double x = note.x();
      canvas.line(x, y(note, lane), x, lane, "stroke", Colour.FAINT, "stroke-width", "0.6");
      canvas.line(x, lane + 16, x, bottom, "stroke", Colour.FAINT, "stroke-width", "0.6");
    }
    for (Note note : notes) {
      canvas.circle(note.x(), y(note, lane), 8, "fill", Colour.PAPER, "stroke", Colour.FAINT);
      canvas.text(
          Integer.toString(note.number()),
          note.x(),
          y(note, lane) + 3.6,
          10,
          "text-anchor",
          "middle");
    }
  }

  private static double y(Note note, double lane) {
    return lane - 6 - (note.level() + 0.5) * LEVEL;
  }

  void drawWords(Canvas canvas, double left, double top) {
    double y = top + SIZE;
    for (Note note : notes) {
      String number = Integer.toString(note.number());
      canvas.text(number, left + 18, y, SIZE, "text-anchor", "end", "font-weight", "600");
      canvas.lines(note.lines(), left + INDENT, y, SIZE);
      y += height(note);
    }
  }
}
