package org.entente.pictures.command;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.entente.ActId;
import org.entente.Party;
import org.entente.json.EntenteJson;
import org.entente.json.RegisterEntry;
import org.entente.pictures.Deadlines;
import org.entente.pictures.Picture;
import org.entente.pictures.Pictures;
import org.entente.pictures.Report;
import org.entente.pictures.WhoWithWhom;
import org.entente.timeline.Timeline;

/** Draws, or writes, what is requested. */
final class Drawing {
  private final Request request;
  private final Pictures pictures;

  Drawing(Request request) {
    this.request = request;
    this.pictures = Pictures.in(request.locale());
  }

  String drawn() {
    return switch (request.what()) {
      case "report" -> Report.in(request.locale()).on(timeline(), request.day());
      case "calendar" -> Deadlines.in(request.locale()).calendar(timelines(), request.day());
      case "membership" -> shown(pictures.membership(timeline(), request.day()));
      case "company" -> shown(pictures.company(who()));
      case "ring" -> shown(ring(who()));
      default -> shown(matrix());
    };
  }

  private String shown(Picture picture) {
    return request.wantsPage() ? pictures.page(picture) : picture.svg();
  }

  private Picture matrix() {
    Timeline timeline = timeline();
    return request
        .act()
        .map(act -> pictures.act(timeline, ActId.of(act), request.day()))
        .orElseGet(() -> pictures.founding(timeline, request.day()))
        .orElseThrow(() -> new NoSuchElementException(
            "Signatures play no part in it on " + request.day() + ": name an act that is open"));
  }

  private WhoWithWhom who() {
    return WhoWithWhom.on(request.day(), timelines());
  }

  private Picture ring(WhoWithWhom who) {
    String wanted = request.party().orElseThrow();
    Party party = who.parties().stream()
        .filter(each -> each.id().value().equals(wanted) || each.name().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new NoSuchElementException("No agreement binds '" + wanted + "' on " + request.day()));
    return pictures.around(who, party.id());
  }

  private Timeline timeline() {
    return timelines().get(0);
  }

  private List<Timeline> timelines() {
    EntenteJson json = EntenteJson.standard();
    if (!request.source().toString().endsWith(".ndjson")) {
      return List.of(Timeline.of(json.read(request.source())));
    }
    try (Stream<RegisterEntry> entries = json.readRegister(request.source())) {
      return entries.map(RegisterEntry::orThrow).map(Timeline::of).toList();
    }
  }
}
