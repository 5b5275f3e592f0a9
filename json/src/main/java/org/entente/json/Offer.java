package org.entente.json;

import org.entente.json.dossier.Formats;
import org.entente.json.format.Format;

/** What a mapper is offered, whichever Jackson it is of: how each type is written and read. */
abstract class Offer {
  /** What a mapper calls the module. */
  static final String NAME = "entente";

  final void addAll() {
    for (Format<?> format : Formats.list()) {
      add(format);
    }
  }

  private <T> void add(Format<T> format) {
    addWriter(format);
    addReader(format);
    if (format.parse() != null) {
      addKeyReader(format);
    }
  }

  abstract <T> void addWriter(Format<T> format);

  abstract <T> void addReader(Format<T> format);

  abstract <T> void addKeyReader(Format<T> format);
}
