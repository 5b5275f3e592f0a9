package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;

/**
 * Every page, in both languages, on a phone and on a desk. Pictures of them go to target/screens.
 */
@RegisterTest
class EveryPageTest {
  private static final Map<String, String> PAGES = Map.ofEntries(
      Map.entry("home", "/?x"),
      Map.entry("search", "/?q=borger"),
      Map.entry("open", "/agreements/dtz-2022-2025?on=2023-07-11&why=borger-odoorn"),
      Map.entry("ended", "/agreements/dtz-2022-2025?on=2026-06-01"),
      Map.entry("given", "/agreements/wedeka?on=2018-01-01&first=borger-odoorn&second=westerwolde"),
      Map.entry("threshold", "/agreements/cptpp?on=2018-10-26"),
      Map.entry("late", "/agreements/cptpp?on=2019-01-01&why=viet-nam"),
      Map.entry("versions", "/agreements/wedeka/versions?from=2017-12-31&to=2018-01-01"),
      Map.entry("held", "/agreements/wedeka?on=2018-01-01&version=1"),
      Map.entry("party", "/parties/borger-odoorn?on=2023-07-11"),
      Map.entry(
          "record", "/agreements/dtz-2022-2025/record?on=2023-07-11&act=borger-odoorn&party=emmen"),
      Map.entry("add", "/add?x"),
      Map.entry("audit", "/audit?x"),
      Map.entry("accounts", "/accounts?x"),
      Map.entry("sign-in", "/sign-in?failed"),
      Map.entry("wrong-day", "/agreements/wedeka?on=2023-02-30"),
      Map.entry("not-here", "/agreements/nowhere?on=2023-02-28"));

  private static final Map<Integer, Chromium.Visitor> ADMINISTRATORS = new HashMap<>();

  @Value("${local.server.port}")
  int port;

  @AfterAll
  static void leave() {
    ADMINISTRATORS.values().forEach(Chromium.Visitor::close);
  }

  static Stream<Arguments> pages() {
    return PAGES.entrySet().stream()
        .flatMap(page -> Stream.of("en", "nl")
            .flatMap(language -> Stream.of(390, 1280)
                .map(width -> Arguments.of(page.getKey(), page.getValue(), language, width))));
  }

  /** Each page in each language, and at each width: to analyse it takes a second or two. */
  private static boolean isAnalysed(String language, int width) {
    return language.equals("en") == (width == 1280);
  }

  @ParameterizedTest(name = "{0} {2} {3}")
  @MethodSource("pages")
  void should_be_accessible_and_fit_when_shown(
      String name, String path, String language, int width) {
    Chromium.Visitor visitor = ADMINISTRATORS.computeIfAbsent(
        width, each -> Chromium.visitor(port, each, true).signIn("administrator"));
    visitor.complaints().clear();
    visitor.open(path + "&lang=" + language);
    visitor
        .page()
        .screenshot(new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screens", name + "-" + language + "-" + width + ".png")));

    if (isAnalysed(language, width)) {
      List<Rule> violations = new AxeBuilder(visitor.page()).analyze().getViolations();
      assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
          .isEmpty();
    }
    assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(language);
    assertThat(visitor.complaints())
        .allMatch(each -> each.contains("the server responded with a status of 4"));
  }
}
