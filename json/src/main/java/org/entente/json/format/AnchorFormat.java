package org.entente.json.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.Anchor;
import org.entente.json.read.Field;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.read.Source;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** A day on which others hang: a word, or an object that names an occurrence. */
public final class AnchorFormat {
  private static final Shape SHAPE = new Shape("an occurrence to hang on");
  private static final Field<String> OCCURRENCE = SHAPE.required("occurrence", Scalars::line);
  private static final Map<String, Anchor> WORDS = Arrays.stream(Anchor.Kind.values())
      .filter(kind -> kind != Anchor.Kind.OCCURRENCE)
      .map(kind -> new Anchor(kind, Optional.empty()))
      .collect(Collectors.toMap(Anchor::token, Function.identity()));
  private static final List<String> SORTED = WORDS.keySet().stream().sorted().toList();

  private AnchorFormat() {}

  public static @Nullable Anchor read(Reader in) {
    if (in.source().kind() == Source.OBJECT) {
      return in.object(SHAPE, found -> Anchor.occurrence(found.get(OCCURRENCE)));
    }
    boolean isText = in.source().kind() == Source.TEXT;
    Anchor anchor = isText ? WORDS.get(in.source().text()) : null;
    return anchor == null
        ? in.expected(
            "a day to hang on, an occurrence as an object or one of %s", String.join(", ", SORTED))
        : anchor;
  }

  public static void write(Anchor anchor, Writer out) {
    if (anchor.name().isEmpty()) {
      out.text(anchor.token());
      return;
    }
    out.open(true);
    out.text("occurrence", anchor.name());
    out.close();
  }
}
