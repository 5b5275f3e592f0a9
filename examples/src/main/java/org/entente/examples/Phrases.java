package org.entente.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Expulsion;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.Reinstatement;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Withdrawal;
import org.entente.words.Messages;

/** What a report says besides the library's own messages, in English or Dutch. */
final class Phrases {
  private final ResourceBundle bundle;
  private final Messages messages;

  private Phrases(ResourceBundle bundle, Messages messages) {
    this.bundle = bundle;
    this.messages = messages;
  }

  static Phrases in(Locale locale) {
    Messages messages = Messages.in(locale);
    return new Phrases(
        ResourceBundle.getBundle("org.entente.examples.phrases", messages.locale()), messages);
  }

  Phrases naming(Agreement agreement) {
    return new Phrases(bundle, messages.naming(agreement));
  }

  /** These phrases, calling parties what they were called on a day. */
  Phrases on(LocalDate day) {
    return new Phrases(bundle, messages.on(day));
  }

  Messages messages() {
    return messages;
  }

  String say(String key, Object... values) {
    String text = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", shown(values[i]));
    }
    return text;
  }

  /** Says that there are none, one or several. */
  String count(String key, int count, Object... values) {
    String text = say(key + (count == 0 ? ".none" : count == 1 ? ".one" : ".several"), values);
    return text.replace("{n}", Integer.toString(count));
  }

  String message(String key) {
    return messages.text(key, Map.of());
  }

  String title(Instrument instrument) {
    return instrument.title()
        + instrument.version().map(version -> " (" + version + ")").orElse("");
  }

  /** What an act does to whom, as "Accession of gemeente Borger-Odoorn". */
  String nameOf(Act act) {
    String kind = say(keyOf(act));
    if (act instanceof Accession accession) {
      return kind + " " + say("act.of", accession.party().id());
    }
    if (act instanceof Withdrawal withdrawal) {
      return kind + " " + say("act.of", withdrawal.party());
    }
    if (act instanceof Succession succession) {
      return kind + " " + say("act.of", messages.names(succession.predecessors()));
    }
    if (act instanceof Expulsion expulsion) {
      return kind + " " + say("act.of", expulsion.party());
    }
    if (act instanceof Suspension suspension) {
      return kind + " " + say("act.of", suspension.party());
    }
    if (act instanceof RoleChange change) {
      return kind + " " + say("act.of", change.party());
    }
    if (act instanceof Substitution substitution) {
      return kind + " " + say("act.of", substitution.party());
    }
    if (act instanceof Reinstatement reinstatement) {
      return kind + " " + say("act.of", reinstatement.party());
    }
    return act.title().orElse(kind + " '" + act.id() + "'");
  }

  private static String keyOf(Act act) {
    return "act." + act.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same within a sentence. */
  String nameWithin(Act act) {
    String key = keyOf(act) + ".within";
    String named = nameOf(act);
    String kind = say(keyOf(act));
    return named.startsWith(kind + " ") ? say(key) + named.substring(kind.length()) : named;
  }

  private String shown(Object value) {
    if (value instanceof LocalDate day) {
      return messages.of(day);
    }
    if (value instanceof PartyId party) {
      return messages.name(party);
    }
    return value.toString();
  }
}
