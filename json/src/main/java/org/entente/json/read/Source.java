package org.entente.json.read;

import org.entente.Wording;
import org.entente.json.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document as the formats read it, whichever parser is behind it: the one place where
 * Jackson 3 and Jackson 2 differ. Kinds of tokens are the numbers that both give them.
 */
public abstract class Source {
  public static final int NONE = 0;
  public static final int OBJECT = 1;
  public static final int OBJECT_END = 2;
  public static final int LIST = 3;
  public static final int LIST_END = 4;
  public static final int NAME = 5;
  public static final int TEXT = 6;
  public static final int WHOLE = 7;
  public static final int FRACTION = 8;
  public static final int TRUE = 9;
  public static final int FALSE = 10;
  public static final int NULL = 11;

  /** Steps to the next token and returns its kind; {@link #NONE} after the last. */
  public abstract int next();

  public abstract int kind();

  /** Steps to the next token, and returns its name if it is one. */
  public abstract @Nullable String nextName();

  /** The current text or name, or the literal of the current number. */
  public abstract String text();

  /** From the start of an object or list to its end; nothing elsewhere. */
  public abstract void skip();

  public abstract Where where();

  /** Remembers the object or list that was just opened, until after its end; costs nothing. */
  public abstract Object mark();

  public abstract Where where(Object mark);

  public Wording shown() {
    return switch (kind()) {
      case OBJECT -> Wording.of("an object");
      case LIST -> Wording.of("a list");
      case TEXT, NAME -> Wording.of("%s", Shown.text(text()));
      case WHOLE, FRACTION -> Wording.of("%s", Shown.number(text()));
      case TRUE -> Wording.of("%s", "true");
      case FALSE -> Wording.of("%s", "false");
      case NULL -> Wording.of("%s", "null");
      case NONE -> Wording.of("the end of the document");
      default -> Wording.of("something else");
    };
  }
}
