package org.example.service.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.example.service.store.Expected;

/** Which version a program has seen, by the headers of its request. */
final class Preconditions {
  private static final Pattern VERSION = Pattern.compile("\"([1-9]\\d{0,8})\"");

  private Preconditions() {}

  /** A write that follows a version must say which. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super(
          "Say which version is replaced, as If-Match: \"3\", or If-None-Match: * for a new one.");
    }
  }

  /** A header is not written as it must be. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String header) {
      super("If-Match must be a version in quotes, as \"3\", or *, but it was " + header + ".");
    }
  }

  static Expected required(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
    if (ifMatch.isPresent()) {
      return of(ifMatch.get());
    }
    if (ifNoneMatch.filter("*"::equals).isPresent()) {
      return new Expected.Nothing();
    }
    throw new Missing();
  }

  /** A fact is added to whatever stands, unless the program says otherwise. */
  static Expected optional(Optional<String> ifMatch) {
    return ifMatch.map(Preconditions::of).orElseGet(Expected.Any::new);
  }

  private static Expected of(String header) {
    if (header.strip().equals("*")) {
      return new Expected.Any();
    }
    Matcher version = VERSION.matcher(header.strip());
    if (!version.matches()) {
      throw new Malformed(header);
    }
    return new Expected.Version(Integer.parseInt(version.group(1)));
  }

  static String tag(int version) {
    return "\"" + version + "\"";
  }
}
