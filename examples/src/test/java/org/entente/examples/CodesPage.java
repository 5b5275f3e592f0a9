package org.entente.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.GoverningLaw;
import org.entente.answer.Codes;
import org.entente.answer.Failure;
import org.entente.json.read.Problem;

/**
 * The page of every code and exception that a caller can meet, made from the library's code and
 * messages.
 */
final class CodesPage {
  private static final Path ROOT = Snippet.page("README.md").toAbsolutePath().getParent();
  private static final Pattern THROWN =
      Pattern.compile("(?:@throws|throw new) (?:java\\.\\w+\\.)?(\\w+)");
  private static final Pattern TYPE = Pattern.compile("([A-Za-z]+)\\.java");

  /** When each exception is thrown; a test holds the keys against the code. */
  static final Map<String, String> EXCEPTIONS = new TreeMap<>(Map.of(
      "IllegalArgumentException",
          "a value breaks an invariant (a blank name, an end before its start, an id twice, an unreachable rule); the message has the rule and the value",
      "Refusal",
          "the same, an `IllegalArgumentException` of a noun: `Messages` tells its `wording()` in Dutch too",
      "IllegalStateException", "a builder lacks a mandatory part; the message names it",
      "NullPointerException",
          "null was passed where the API takes none, which is anywhere; or a rule returned it, which the message names",
      "NoSuchElementException",
          "a timeline is asked whose consent to a succession is missing, or a matrix of a party that is not asked",
      "UnknownReference",
          "the same class of exceptions, where something is asked or recorded of a party, an act or an instrument that the agreement does not know; `meant()` is the nearest, and `Messages` tells it in Dutch too",
      "DossierException",
          "a text is no dossier, or exceeds the limits; it lists every problem with path, line and column",
      "DateTimeException",
          "an effect rule is asked from a completion so far away that its day lies beyond every day of Java; of the days that facts have, it never does",
      "UncheckedIOException", "reading or writing a file or stream fails"));

  /** Thrown inside the modules only, or never on any Java platform. */
  static final Set<String> INTERNAL = Set.of("BrokenDocument", "AssertionError");

  private final ResourceBundle messages;

  CodesPage() {
    messages = ResourceBundle.getBundle(
        "org.entente.words.messages", Locale.ROOT, CodesPage.class.getClassLoader());
  }

  String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        "# Codes\n\nEvery code and exception that a caller can meet. A test makes this page from the library's code and");
    page.append(
        " its English messages\n(`-Dentente.codes=write` writes it anew). Places in braces are filled in; the Dutch");
    page.append(" messages have the same codes.\n");
    violations(page);
    findings(page);
    failures(page);
    steps(page);
    problems(page);
    exceptions(page);
    return page.toString();
  }

  private void violations(StringBuilder page) {
    page.append(
        "\n## Violations\n\nA code is the kind of what is asked, a dot, and the condition that is unmet: `founding.`, ");
    page.append(
        "`accession.`, `amendment.`, `withdrawal.`,\n`termination.`, `expulsion.`, `suspension.`, `reinstatement.`, `role-change.` or `substitution.` and one of these, as in `accession.partner-signature-missing`. `Codes` of `org.entente.answer` has them as constants. ");
    page.append("An article is cited where the law in front of it governs the agreement. ");
    page.append(
        "Rules of your own have codes of your own.\n\n| condition | it says | why | how to mend |\n|---|---|---|---|\n");
    for (String condition : conditions()) {
      String key = "violation." + condition;
      String why = say(key + ".why") + cited(key + ".why");
      page.append(row("`" + condition + "`", say(key), why, say(key + ".mend")));
    }
  }

  /** The articles that are cited where their law governs the agreement. */
  private String cited(String key) {
    StringBuilder cited = new StringBuilder();
    for (GoverningLaw law : GoverningLaw.values()) {
      String token = law.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (messages.containsKey(key + "." + token)) {
        cited.append(" (`" + token + "`: " + say(key + "." + token) + ")");
      }
    }
    return cited.toString();
  }

  private void findings(StringBuilder page) {
    page.append(
        "\n## Findings of an audit\n\nThey block nothing.\n\n| code | it says |\n|---|---|\n");
    keys("audit.").forEach(code -> page.append(row("`" + code + "`", say("audit." + code))));
  }

  private void failures(StringBuilder page) {
    page.append("\n## Why an act has failed\n\n| reason | it says |\n|---|---|\n");
    for (Failure failure : Failure.values()) {
      String token = failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
      page.append(row("`" + failure + "`", say("failure." + token)));
    }
  }

  private void steps(StringBuilder page) {
    page.append("\n## Steps of an explanation\n\n| code | it says |\n|---|---|\n");
    keys("step.").forEach(code -> page.append(row("`" + code + "`", say("step." + code))));
  }

  private void problems(StringBuilder page) {
    page.append(
        "\n## Problems of a text that is read\n\nEach has its code, its place and words in either language.\n\n");
    page.append("| code | it is |\n|---|---|\n");
    for (Problem.Code code : Problem.Code.values()) {
      page.append(row("`" + code + "`", code.title().toString()));
    }
  }

  private void exceptions(StringBuilder page) {
    page.append(
        "\n## Exceptions\n\nBroken calls throw, broken rules return violations. All of these are unchecked.\n\n");
    page.append("| exception | when | thrown by |\n|---|---|---|\n");
    Map<String, Set<String>> throwers = throwers();
    EXCEPTIONS.forEach((type, when) -> page.append(
        row("`" + type + "`", when, where(type, throwers.getOrDefault(type, Set.of())))));
  }

  private static String where(String exception, Set<String> types) {
    if (exception.equals("Refusal")) {
      return "most nouns, when they are built";
    }
    if (types.isEmpty()) {
      return exception.equals("NullPointerException")
          ? "every method"
          : "every builder, by `build()`";
    }
    return types.size() > 8
        ? "most nouns, when they are built"
        : "`" + String.join("`, `", types) + "`";
  }

  private String say(String key) {
    return messages.getString(key).replace("|", "\\|");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The conditions that the standard rules name. */
  static List<String> conditions() {
    try {
      List<String> conditions = new ArrayList<>();
      for (Field field : Codes.class.getFields()) {
        conditions.add((String) field.get(null));
      }
      return conditions;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** What follows a prefix in the messages' keys, up to the next dot. */
  Set<String> keys(String prefix) {
    Set<String> keys = new TreeSet<>();
    for (String key : messages.keySet()) {
      if (key.startsWith(prefix)) {
        keys.add(key.substring(prefix.length()).split("\\.")[0]);
      }
    }
    return keys;
  }

  /** The public types, by the exceptions that their documentation or code throws. */
  static Map<String, Set<String>> throwers() {
    Map<String, Set<String>> throwers = new TreeMap<>();
    for (Map.Entry<String, String> source : exported().entrySet()) {
      Matcher thrown = THROWN.matcher(source.getValue());
      while (thrown.find()) {
        Set<String> types = throwers.computeIfAbsent(thrown.group(1), type -> new TreeSet<>());
        if (source.getValue().matches("(?s).*\npublic [a-z ]*(class|record|interface|enum) .*")) {
          types.add(source.getKey());
        }
      }
    }
    return throwers;
  }

  /** What is written in quotes behind a call, in any source of the core. */
  static Set<String> literals(String call) {
    Set<String> literals = new TreeSet<>();
    Pattern literal = Pattern.compile(Pattern.quote(call) + "\\(\\s*\"([a-z-]+)\"");
    for (String source : sources().values()) {
      literal.matcher(source).results().forEach(found -> literals.add(found.group(1)));
    }
    return literals;
  }

  /** The sources of the modules that are published, by the name of their type. */
  static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    for (String module : List.of("core", "json")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          Matcher type = TYPE.matcher(file.getFileName().toString());
          if (type.matches()) {
            sources.put(type.group(1), Files.readString(file));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  /** The sources in packages that their modules export: what callers see. */
  static Map<String, String> exported() {
    Set<String> packages = new TreeSet<>();
    for (String module : List.of("core", "json")) {
      String declaration = read(ROOT.resolve(module).resolve("src/main/java/module-info.java"));
      Pattern.compile("exports ([\\w.]+);")
          .matcher(declaration)
          .results()
          .forEach(each -> packages.add("package " + each.group(1) + ";"));
    }
    Map<String, String> exported = new TreeMap<>(sources());
    exported.values().removeIf(source -> packages.stream().noneMatch(source::contains));
    return exported;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
