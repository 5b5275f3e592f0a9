package org.entente.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of HTML in one file, without scripts and without anything fetched from elsewhere. */
final class Page {
  private static final double TALL = 900;
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Markup html = new Markup();
  private final Words words;

  /** Begins a page in the language of the words. */
  Page(String title, Words words) {
    this.words = words;
    html.raw("<!DOCTYPE html>\n").open("html", "lang", words.language()).line();
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .line();
    html.element("title", title).line();
    html.open("style").raw(sheet()).close().line();
    html.close().line();
    html.open("body").open("main").line();
  }

  private static String sheet() {
    try (InputStream sheet = Page.class.getResourceAsStream("report.css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void heading(int level, String text) {
    html.element("h" + level, text).line();
  }

  /** A heading for a screen reader, where a picture shows its own. */
  void unseenHeading(String text) {
    html.element("h1", text, "class", "unseen").line();
  }

  void section(String heading) {
    html.open("section").line();
    heading(2, heading);
  }

  void endSection() {
    html.close().line();
  }

  void paragraph(String text, String kind) {
    html.element("p", text, "class", kind).line();
  }

  void paragraph(String text) {
    html.element("p", text).line();
  }

  void list(List<String> items) {
    html.open("ul").line();
    items.forEach(item -> html.element("li", item).line());
    html.close().line();
  }

  /** A list of names and what they stand for. */
  void terms(List<List<String>> terms) {
    html.open("dl").line();
    for (List<String> term : terms) {
      html.open("div").element("dt", term.get(0));
      linked("dd", term.get(1));
      html.close().line();
    }
    html.close().line();
  }

  /** A table, less its empty columns, which scrolls by itself where the page is narrow. */
  void table(String caption, Grid all) {
    Grid grid = all.withoutEmptyColumns();
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table").line();
    html.open("thead").open("tr");
    grid.header().forEach(head -> html.element("th", head, "scope", "col"));
    html.close().close().line();
    html.open("tbody").line();
    for (List<String> row : grid.rows()) {
      html.open("tr").element("th", row.get(0), "scope", "row");
      row.subList(1, row.size()).forEach(cell -> linked("td", cell));
      html.close().line();
    }
    html.close().close().close().line();
  }

  /** A picture, with its table behind it; on paper, the table stands for one that is tall. */
  void figure(Picture picture) {
    html.open("figure", "class", picture.height() > TALL ? "tall" : "whole").line();
    html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", picture.title());
    html.raw(picture.svg()).close().line();
    html.open("details").element("summary", words.say("as-table")).line();
    table(words.say("as-table") + ": " + picture.title(), picture.table());
    html.close().close().line();
  }

  /** A statement, to be opened to what it rests on. */
  void details(Told told) {
    html.open("details").element("summary", told.text()).line();
    grounds(told.grounds());
    html.close().line();
  }

  private void grounds(List<Told> grounds) {
    html.open("ul").line();
    for (Told each : grounds) {
      html.open("li").text(each.text());
      if (!each.grounds().isEmpty()) {
        grounds(each.grounds());
      }
      html.close().line();
    }
    html.close().line();
  }

  private void linked(String element, String text) {
    if (text.matches("https?://[^\\s\"<>]+")) {
      html.open(element).element("a", text, "href", text, "rel", "noreferrer").close();
    } else {
      html.element(element, text);
    }
  }

  /** Ends the page. */
  String finish() {
    html.close().close().close();
    return html + "\n";
  }
}
