package org.entente.imports.roo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.Extensions;

/** What the register says besides, and a dossier has no place of its own for. */
final class Additions {
  private final Arrangement arrangement;

  Additions(Arrangement arrangement) {
    this.arrangement = arrangement;
  }

  Extensions extensions() {
    Map<String, Object> register = new LinkedHashMap<>();
    Version last = arrangement.last();
    last.citedAs().ifPresent(text -> register.put("citeertitel", text));
    last.form().ifPresent(text -> register.put("samenwerkingsvorm", text));
    last.holder().ifPresent(text -> register.put("bronhouder", text));
    Map<String, Object> participants = new LinkedHashMap<>();
    for (Version version : arrangement.versions()) {
      for (Participant each : version.participants()) {
        Map<String, Object> additions = additions(each);
        if (!additions.isEmpty()) {
          participants.put(Organisations.id(each.id()).value(), additions);
        }
      }
    }
    if (!participants.isEmpty()) {
      register.put("deelnemers", participants);
    }
    return Extensions.of(Map.of("roo", register));
  }

  private static Map<String, Object> additions(Participant participant) {
    Map<String, Object> additions = new LinkedHashMap<>();
    if (!participant.bodies().isEmpty()) {
      additions.put("bestuursorganen", participant.bodies());
    }
    participant.key().ifPresent(text -> additions.put("verdeelsleutel", text));
    return additions;
  }
}
