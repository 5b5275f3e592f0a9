package org.example.service.store;

/**
 * What recording has come to.
 *
 * @param before the number of the version that stood; 0 if there was none
 * @param after the number of the version that stands; the same if nothing was new
 */
public record Recorded(int before, int after) {
  /**
   * Tells whether there was anything new in it.
   *
   * @return false if the dossier said so already
   */
  public boolean isNew() {
    return after > before;
  }
}
