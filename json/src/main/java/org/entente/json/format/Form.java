package org.entente.json.format;

import java.util.function.Consumer;
import org.entente.json.write.Writer;

/**
 * How a rule is written.
 *
 * @param kind as a word, or an object on one line or on several
 * @param content writes the word, or the property of the object
 */
record Form(Kind kind, Consumer<Writer> content) {
  enum Kind {
    WORD,
    FLAT,
    DEEP
  }

  static Form word(String word) {
    return new Form(Kind.WORD, out -> out.text(word));
  }

  /** An object on one line. */
  static Form flat(Consumer<Writer> property) {
    return new Form(Kind.FLAT, property);
  }

  /** An object on several lines. */
  static Form deep(Consumer<Writer> property) {
    return new Form(Kind.DEEP, property);
  }

  /** An object on one line if this is one, else on several. */
  Form around(Consumer<Writer> property) {
    return kind == Kind.FLAT ? flat(property) : deep(property);
  }

  void write(Writer out) {
    if (kind == Kind.WORD) {
      content.accept(out);
    } else {
      out.open(kind == Kind.FLAT);
      content.accept(out);
      out.close();
    }
  }
}
