package org.entente.pictures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.words.Messages;

/**
 * What pictures and reports say, in English or Dutch: their own phrases, and the messages of the
 * library. Immutable and thread-safe.
 */
public final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final ResourceBundle phrases;
  private final Messages messages;

  private Words(ResourceBundle phrases, Messages messages) {
    this.phrases = phrases;
    this.messages = messages;
  }

  /**
   * Returns the words of a language.
   *
   * @param locale Dutch for any locale whose language is {@code nl}, else English
   * @return the words
   */
  public static Words in(Locale locale) {
    Messages messages = Messages.in(locale);
    return new Words(
        ResourceBundle.getBundle("org.entente.pictures.pictures", messages.locale()), messages);
  }

  Words naming(Agreement agreement) {
    return new Words(phrases, messages.naming(agreement));
  }

  Messages messages() {
    return messages;
  }

  /** The code of the language, as HTML wants it. */
  String language() {
    return messages.locale().getLanguage().equals("nl") ? "nl" : "en";
  }

  String say(String key, Object... values) {
    Matcher place = PLACE.matcher(phrases.getString(key));
    return place.replaceAll(
        found -> Matcher.quoteReplacement(shown(values[Integer.parseInt(found.group(1))])));
  }

  /** Says it of one, or of several; the number is the first value. */
  String count(String key, int count, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = count;
    System.arraycopy(values, 0, all, 1, values.length);
    return say(key + (count == 1 ? ".one" : ".several"), all);
  }

  String of(LocalDate day) {
    return messages.of(day);
  }

  /** A day that may not be known exactly, as "March 2020". */
  String of(LocalDate day, Precision precision) {
    if (precision == Precision.DAY) {
      return of(day);
    }
    Map<String, String> known = new TreeMap<>(Map.of("on", day.toString()));
    if (precision != Precision.NO_LATER_THAN) {
      known.put("precision", precision.code());
    }
    return messages.text("precision." + precision.code(), known);
  }

  String name(PartyId party) {
    return messages.name(party);
  }

  String names(Collection<PartyId> parties) {
    return messages.names(parties);
  }

  String title(Instrument instrument) {
    return instrument.title()
        + instrument.version().map(version -> " (" + version + ")").orElse("");
  }

  /** What an act is called: by its title, else by its kind and whom it concerns. */
  String nameOf(Act act) {
    return act.title().orElseGet(() -> {
      String kind = say("act." + word(act.kind()));
      if (act instanceof Accession accession) {
        return kind + " " + say("act.of", accession.party().name());
      }
      if (act instanceof Withdrawal withdrawal) {
        return kind + " " + say("act.of", name(withdrawal.party()));
      }
      if (act instanceof Succession succession) {
        return kind + " " + say("act.of", names(succession.predecessors()));
      }
      return kind + " '" + act.id() + "'";
    });
  }

  String nameOf(ActId act, Agreement agreement) {
    return agreement.act(act).map(this::nameOf).orElse(act.value());
  }

  /** A message of the library. */
  String message(String key) {
    return messages.text(key, Map.of());
  }

  /** What the library calls a kind of thing. */
  String message(String key, Enum<?> kind) {
    return message(key + "." + word(kind));
  }

  /** The word for a kind, as keys have it. */
  static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String shown(Object value) {
    if (value instanceof LocalDate day) {
      return of(day);
    }
    if (value instanceof PartyId party) {
      return name(party);
    }
    return value.toString();
  }
}
