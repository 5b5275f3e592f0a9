package org.entente.json;

import org.jspecify.annotations.Nullable;

/**
 * A JSON document as the formats of this package read it, whichever parser is behind it: the one
 * place where Jackson 3 and Jackson 2 differ. Kinds of tokens are the numbers that both give them.
 */
abstract class Tokens {
  static final int NONE = 0;
  static final int OBJECT = 1;
  static final int OBJECT_END = 2;
  static final int LIST = 3;
  static final int LIST_END = 4;
  static final int NAME = 5;
  static final int TEXT = 6;
  static final int WHOLE = 7;
  static final int FRACTION = 8;
  static final int TRUE = 9;
  static final int FALSE = 10;
  static final int NULL = 11;

  /** Steps to the next token and returns its kind; {@link #NONE} after the last. */
  abstract int next();

  abstract int kind();

  /** Steps to the next token, and returns its name if it is one. */
  abstract @Nullable String nextName();

  /** The current text or name, or the literal of the current number. */
  abstract String text();

  /** From the start of an object or list to its end; nothing elsewhere. */
  abstract void skip();

  abstract Where where();

  /** Remembers the object or list that was just opened, until after its end; costs nothing. */
  abstract Object mark();

  abstract Where where(Object mark);

  String shown() {
    return switch (kind()) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case TEXT, NAME -> Shown.text(text());
      case WHOLE, FRACTION -> Shown.number(text());
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case NONE -> "the end of the document";
      default -> "something else";
    };
  }
}
