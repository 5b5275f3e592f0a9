package org.entente;

import java.util.Collection;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something was asked or recorded of a party, an act or an instrument that a dossier does not know.
 * Its message, that of the {@link Refusal} which is its cause, is in English;
 * {@code org.entente.words.Messages} tells it in Dutch too.
 *
 * @since 0.1
 */
public final class UnknownReference extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  /** So many letters may differ between an id and the one that was probably meant. */
  private static final int FEW = 2;

  /** The id that was probably meant; null if there is none. */
  private final @Nullable String meant;

  private UnknownReference(Refusal refusal, @Nullable String meant) {
    super(refusal.getMessage(), refusal);
    this.meant = meant;
  }

  /**
   * One that is not among those known, told by a sentence with a place for the agreement and it.
   */
  static UnknownReference of(
      String english, AgreementId agreement, Id<?> id, Collection<? extends Id<?>> known) {
    Wording missing = Wording.of(english, agreement, id);
    String meant = nearest(id.value(), known).orElse(null);
    Wording whole =
        meant == null ? missing : Wording.of("%s (did you mean %s?)", missing, "'" + meant + "'");
    return new UnknownReference(new Refusal(whole), meant);
  }

  /**
   * Returns the id that was probably meant.
   *
   * @return one that the dossier knows, of which at most two letters differ; empty if there is none
   */
  public Optional<String> meant() {
    return Optional.ofNullable(meant);
  }

  private static Optional<String> nearest(String meant, Collection<? extends Id<?>> known) {
    return known.stream()
        .map(Id::value)
        .filter(each -> differences(each, meant) <= FEW)
        .min(Comparator.comparingInt(each -> differences(each, meant)));
  }

  /** How many letters are to be added, left out or replaced to make one word of the other. */
  private static int differences(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
