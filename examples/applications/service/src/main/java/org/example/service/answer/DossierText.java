package org.example.service.answer;

import org.entente.Agreement;
import org.entente.json.DossierException;
import org.entente.json.DossierLimits;
import org.entente.json.EntenteJson;

/** What strangers send as a dossier, read within limits that fit a register. */
public final class DossierText {
  private static final EntenteJson STRANGERS = EntenteJson.standard()
      .withLimits(DossierLimits.standard().withElements(200_000).withDepth(100));

  private DossierText() {}

  /**
   * Reads a dossier.
   *
   * @param text the text, all of it
   * @return the agreement
   * @throws DossierException if the text is no dossier, or exceeds the limits
   */
  public static Agreement read(String text) {
    return STRANGERS.read(text);
  }

  /**
   * Reads a dossier.
   *
   * @param utf8 the text as UTF-8, all of it
   * @return the agreement
   * @throws DossierException if the text is no dossier, or exceeds the limits
   */
  public static Agreement read(byte[] utf8) {
    return STRANGERS.read(utf8);
  }
}
