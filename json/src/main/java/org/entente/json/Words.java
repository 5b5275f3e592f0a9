package org.entente.json;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.words.Messages;

/** What is wrong with a text, in the language of who wrote it. */
final class Words {
  private Words() {}

  /** The library's own messages, and with them those of the reader. */
  static Messages in(Locale locale) {
    Messages messages = Messages.in(locale);
    Module own = Words.class.getModule();
    return messages.with(
        ResourceBundle.getBundle("org.entente.json.problems", messages.locale(), own));
  }
}
