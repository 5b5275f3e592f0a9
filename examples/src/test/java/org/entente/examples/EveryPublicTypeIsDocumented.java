package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whether there is Javadoc at all is for the Javadoc tool to say. This looks at what it does not
 * ask for: the release that brought a type, which its members share, and each exception thrown by
 * name.
 */
class EveryPublicTypeIsDocumented {
  private static final Pattern TYPE = Pattern.compile(
      "\n/\\*\\*((?:(?!\\*/).)*)\\*/\n(?:@[^\n]*\n)*public [a-z ]*(?:class|record|interface|enum) ",
      Pattern.DOTALL);
  private static final Pattern THROWN = Pattern.compile("throw new (\\w+)");

  private final Map<String, String> sources = new TreeMap<>();

  EveryPublicTypeIsDocumented() {
    CodesPage.exported().forEach((type, source) -> {
      if (source.contains("\npublic ")) {
        sources.put(type, source);
      }
    });
  }

  @TestFactory
  Iterable<DynamicTest> should_say_since_when_it_is_there() {
    return sources.entrySet().stream()
        .map(source -> DynamicTest.dynamicTest(source.getKey(), () -> {
          Matcher type = TYPE.matcher(source.getValue());
          assertThat(type.find()).as("has Javadoc").isTrue();
          assertThat(type.group(1)).containsPattern("@since \\d+\\.\\d+\n");
        }))
        .toList();
  }

  @TestFactory
  Iterable<DynamicTest> should_say_what_it_throws() {
    return sources.entrySet().stream()
        .map(source -> DynamicTest.dynamicTest(source.getKey(), () -> {
          TreeSet<String> thrown = new TreeSet<>();
          THROWN.matcher(source.getValue()).results().forEach(each -> thrown.add(each.group(1)));
          thrown.removeAll(CodesPage.INTERNAL);
          assertThat(thrown)
              .allSatisfy(
                  exception -> assertThat(source.getValue()).contains("@throws " + exception));
        }))
        .toList();
  }
}
