package org.entente.json.read;

import org.entente.Wording;
import org.entente.json.text.Tokens;

/**
 * One thing that is wrong.
 *
 * @param code what sort of thing it is
 * @param expected what should have been there, or the rule that is broken
 * @param found what was there; without words if the rule says it
 * @param meant what was probably meant, as it is to be shown; empty if nothing comes near
 */
public record Problem(Where where, Code code, Wording expected, Wording found, String meant) {
  /** In the place of what was found, where the rule says it. */
  public static final Wording NOTHING = Wording.of("");

  /** What sort of thing is wrong; its token never changes. */
  public enum Code {
    UNEXPECTED_VALUE("a value that does not fit"),
    BROKEN_RULE("a value that breaks a rule"),
    UNKNOWN_PROPERTY("an unknown property"),
    REPEATED_PROPERTY("a property that stands twice"),
    MISSING_PROPERTY("a property that is missing"),
    UNKNOWN_ID("an id that stands for nothing"),
    NOT_JSON("no well-formed JSON"),
    NOT_UTF_8("another encoding than UTF-8"),
    TOO_MUCH("more than the reader takes");

    private final String title;

    Code(String title) {
      this.title = title;
    }

    public Wording title() {
      return Wording.of(title);
    }

    @Override
    public String toString() {
      return Tokens.of(this);
    }
  }
}
