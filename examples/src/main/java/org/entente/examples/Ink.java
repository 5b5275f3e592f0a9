package org.entente.examples;

/** What a text looks like on a terminal; elsewhere it is just the text. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  GOOD("32"),
  WAITING("33"),
  BAD("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
