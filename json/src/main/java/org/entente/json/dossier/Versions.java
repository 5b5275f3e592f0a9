package org.entente.json.dossier;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.Wording;
import org.entente.json.read.BrokenDocument;
import org.entente.json.read.Reader;
import org.entente.json.read.Source;
import org.entente.json.read.Tree;
import org.entente.json.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the format. Each published one stays readable: when a newer one comes, the step
 * from the one before is added to {@link #KNOWN}, and an older document is lifted from step to step
 * before it is read. A lift renames, moves and completes; it keeps the places of what it keeps, so
 * that problems still point into the document as it was written.
 *
 * @param newest the version that is read and written
 * @param lifts for each older version that is read, the step to the next
 */
record Versions(int newest, Map<Integer, UnaryOperator<Tree>> lifts) {
  private static final Pattern FORMAT = Pattern.compile("entente/([1-9][0-9]{0,5})");

  /** What this library reads; nothing is older than the first version. */
  static final Versions KNOWN = new Versions(1, Map.of());

  /** The text of the newest version. */
  static final String NEWEST = "entente/" + KNOWN.newest();

  /** Reads a version; a newer one ends the reading, for its faults would be none. */
  @Nullable
  Integer read(Reader in) {
    String text = in.source().kind() == Source.TEXT ? in.source().text() : "";
    Matcher matcher = FORMAT.matcher(text);
    if (!matcher.matches()) {
      return in.expected("the format \"entente/%s\"", newest);
    }
    int version = Integer.parseInt(matcher.group(1));
    if (version > newest) {
      throw new BrokenDocument(
          in.source().where(),
          Wording.of(
              "the format \"entente/%s\" or older, for a newer one needs a newer version of this library",
              newest),
          Wording.of("%s", Shown.text(text)));
    }
    if (version < newest && !lifts.containsKey(version)) {
      return in.expected("the format \"entente/%s\"", newest);
    }
    return version;
  }

  Tree lift(Tree tree, int version) {
    Tree lifted = tree;
    for (int step = version; step < newest; step++) {
      lifted = Objects.requireNonNull(lifts.get(step)).apply(lifted);
    }
    return lifted;
  }
}
