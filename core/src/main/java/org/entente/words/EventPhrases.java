package org.entente.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.answer.Event;
import org.entente.answer.Upcoming;

/** What changes on a day, and what lies ahead, in words, by the names of that day. */
record EventPhrases(Messages messages, Phrasebook book) {
  String of(Event event) {
    Map<String, String> values = new TreeMap<>();
    values.put("parties", messages.names(event.parties()));
    values.put("predecessors", messages.names(event.predecessors()));
    event.act().ifPresent(act -> values.put("act", act.value()));
    String key = Messages.key("event", event.kind());
    values.put(
        "acts",
        book.list(event.fewerAskedBy().stream()
            .map(act -> book.names().act(act.value()))
            .toList()));
    List<String> keys = new ArrayList<>();
    if (event.act().filter(book.names()::isByNotice).isPresent()) {
      keys.add(key + ".notice");
    }
    if (event.parties().size() > 1) {
      keys.add(key + ".several");
    }
    if (!event.fewerAskedBy().isEmpty()) {
      keys.add(key + ".fewer");
    }
    if (!event.parties().isEmpty()) {
      keys.add(key + ".for");
    }
    keys.add(key);
    String sentence = book.say(keys, values, key);
    return event.isGiven() ? sentence + " " + messages.text("event.given") : sentence;
  }

  String of(Upcoming upcoming) {
    Map<String, String> values = new TreeMap<>();
    values.put("parties", messages.names(upcoming.parties()));
    upcoming.act().ifPresent(act -> values.put("act", act.value()));
    upcoming.towards().ifPresent(day -> values.put("day", day.toString()));
    upcoming.awaits().ifPresent(anchor -> values.put("anchor", messages.of(anchor)));
    String key = Messages.key("upcoming", upcoming.kind());
    String founding = upcoming.act().isEmpty() ? ".founding" : "";
    String open = upcoming.parties().isEmpty() ? ".open" : "";
    String undated = upcoming.towards().isEmpty() ? ".undated" : "";
    return book.say(
        List.of(key + founding + undated, key + founding + open, key + founding, key), values, key);
  }
}
