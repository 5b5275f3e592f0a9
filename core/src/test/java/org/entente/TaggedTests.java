package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules as their sources have them, each with the numbers that it carries. */
record TaggedTests(List<TaggedTest> tests) {
  private static final String JUNIT = "org.junit.jupiter.api.Tag";
  private static final String JQWIK = "net.jqwik.api.Tag";
  private static final Pattern TAG = Pattern.compile("@(\\S+\\.)?Tag\\(\"([0-9.]+)\"\\)");
  private static final Pattern TEST =
      Pattern.compile("@(\\S+\\.)?(Test|ParameterizedTest|RepeatedTest|TestFactory|FuzzTest)\\b.*");
  private static final Pattern PROPERTY = Pattern.compile("@(Property|Example|Group)\\b.*");
  private static final Pattern METHOD = Pattern.compile(".*\\bvoid (\\w+)\\(.*");
  private static final Pattern CLASS =
      Pattern.compile("(public |abstract |final )*(class|interface) \\w+.*");

  /**
   * A test; of a class that holds groups of properties made elsewhere, the class as a whole.
   *
   * @param type the full name of its class
   * @param method its name, or nothing
   * @param tag the annotation that its engine reads
   * @param numbers the numbers that it carries, by itself or by its class
   */
  record TaggedTest(String type, String method, String tag, Set<String> numbers) {
    String simpleType() {
      return type.substring(type.lastIndexOf('.') + 1);
    }

    String packageName() {
      return type.substring(0, type.lastIndexOf('.'));
    }

    /** Whether a text names it: its class, simply or in full, and its method or none. */
    boolean isNamedBy(String text) {
      int end = text.indexOf('#');
      String named = end < 0 ? text : text.substring(0, end);
      return named.equals(named.contains(".") ? type : simpleType())
          && (end < 0 || text.substring(end + 1).equals(method));
    }

    @Override
    public String toString() {
      return method.isEmpty() ? simpleType() : simpleType() + "#" + method;
    }
  }

  /**
   * The tests of the modules below a folder; consumers and benchmarks are projects of their own.
   */
  static TaggedTests below(Path root) throws IOException {
    List<TaggedTest> tests = new ArrayList<>();
    for (String module : List.of("core", "core/testkit", "json", "examples")) {
      Path sources = root.resolve(module).resolve("src/test/java");
      if (Files.exists(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          for (Path file :
              files.filter(each -> each.toString().endsWith(".java")).toList()) {
            new Source(file).addTo(tests);
          }
        }
      }
    }
    return new TaggedTests(tests);
  }

  /** Reads one file line by line: tags and kinds are kept until what they stand on. */
  private static final class Source {
    private final List<String> lines;
    private final String type;
    private final String imported;
    private final Set<String> ofClass = new TreeSet<>();
    private final Set<String> tags = new TreeSet<>();
    private String kind = "";

    Source(Path file) throws IOException {
      String text = Files.readString(file).replaceAll("\\bvoid\\s+", "void ");
      this.lines = text.lines().toList();
      this.type = text.replaceFirst("(?s).*?\\bpackage (\\S+);.*", "$1") + "."
          + file.getFileName().toString().replace(".java", "");
      this.imported = text.contains("import " + JQWIK + ";") ? JQWIK : JUNIT;
    }

    void addTo(List<TaggedTest> tests) {
      for (String line : lines) {
        read(line.strip(), !line.startsWith(" "), tests);
      }
    }

    private void read(String line, boolean isOutermost, List<TaggedTest> tests) {
      Matcher tag = TAG.matcher(line);
      Matcher method = METHOD.matcher(line);
      if (tag.matches()) {
        tags.add((tag.group(1) == null ? imported : tag.group(1) + "Tag") + " " + tag.group(2));
      } else if (TEST.matcher(line).matches()) {
        kind = JUNIT;
      } else if (PROPERTY.matcher(line).matches()) {
        kind = JQWIK;
      } else if (CLASS.matcher(line).matches()) {
        if (isOutermost) {
          ofClass.addAll(tags);
        } else if (!kind.isEmpty()) {
          tests.add(test(""));
        }
        forget();
      } else if (method.matches() && !kind.isEmpty()) {
        tests.add(test(method.group(1)));
        forget();
      } else if (line.isEmpty() || line.endsWith(";") || line.endsWith("}")) {
        forget();
      }
    }

    private void forget() {
      tags.clear();
      kind = "";
    }

    private TaggedTest test(String method) {
      Set<String> numbers = new TreeSet<>();
      Stream.concat(ofClass.stream(), tags.stream())
          .filter(tag -> tag.startsWith(kind + " "))
          .forEach(tag -> numbers.add(tag.substring(kind.length() + 1)));
      return new TaggedTest(type, method, kind, numbers);
    }
  }
}
