package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** What a person does, in a real browser. */
@RegisterTest
class BrowserTest {
  private static final String DTZ = "/agreements/dtz-2022-2025";

  @Value("${local.server.port}")
  int port;

  private Chromium.Visitor visitor(boolean scripts) {
    return Chromium.visitor(port, 1280, scripts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2023-07-11 | On 11 July 2023: in force (given, not proven), six partners, ends on"
            + " 1 January 2026. Gemeente Borger-Odoorn is not a partner: 14 signatures are missing.",
        "nl | 2023-07-11 | Op 11 juli 2023: in werking (vermeld, niet aangetoond), zes partners, eindigt"
            + " op 1 januari 2026. Gemeente Borger-Odoorn is geen partner: 14 ondertekeningen ontbreken.",
        "en | 2026-01-01 | On 1 January 2026: ended on 1 January 2026.",
        "nl | 2021-12-31 | Op 31 december 2021: nog niet in werking."
      })
  void should_answer_first_in_both_languages(String language, String day, String answer) {
    try (Chromium.Visitor visitor = visitor(true)) {
      visitor.open(DTZ + "?on=" + day + "&lang=" + language);

      assertThat(visitor.text("#answer")).startsWith(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void should_show_another_day_with_and_without_scripts(boolean scripts) {
    try (Chromium.Visitor visitor = visitor(scripts)) {
      visitor.open("/agreements/cptpp?on=2018-12-29&lang=en");
      assertThat(visitor.text("#answer")).contains("agreed, in force from 30 December 2018");

      visitor.page().fill("#on", "2018-12-30");
      if (!scripts) {
        visitor
            .page()
            .getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true))
            .first()
            .click();
      }
      visitor.page().waitForURL(url -> url.contains("on=2018-12-30"));

      assertThat(visitor.text("#answer")).contains("in force, six partners");
      assertThat(visitor.page().locator("main").count()).isEqualTo(1);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void should_step_from_one_day_of_change_to_the_next_and_go_back() {
    try (Chromium.Visitor visitor = visitor(true)) {
      visitor.open("/agreements/wedeka?on=2017-06-01&lang=en");
      visitor.page().click("#later");
      visitor.page().waitForURL(url -> url.contains("on=2018-01-01"));
      assertThat(visitor.text("table:has-text('Bound since')")).contains("gemeente Westerwolde");

      visitor.page().goBack();

      visitor.page().waitForURL(url -> url.contains("on=2017-06-01"));
      assertThat(visitor.text("table:has-text('Bound since')")).contains("gemeente Vlagtwedde");
    }
  }

  @Test
  void should_be_usable_by_the_keyboard_alone() {
    try (Chromium.Visitor visitor = visitor(true)) {
      Page page = visitor.open("/?lang=en").page();
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("To the page");
      page.keyboard().press("Enter");
      tabTo(page, "q");
      page.keyboard().type("techzone");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("q=techzone"));
      tabTo(page, "Samenwerkingsovereenkomst Dutch TechZone (DTZ) 2022-2025");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains(DTZ));
      tabTo(page, "earlier");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("on=2026-01-01"));
      assertThat(visitor.text("#answer")).contains("ended on 1 January 2026");
      tabTo(page, "why-party");
      page.keyboard().type("gemeente Emmen");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("why=emmen"));
      assertThat(visitor.text(".why")).contains("gemeente Emmen, 1 January 2026: not a party");
    }
  }

  /** The id, or else the text, of what has the focus. */
  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.id || document.activeElement.innerText");
  }

  private static void tabTo(Page page, String what) {
    for (int presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      if (what.equals(focused(page))) {
        return;
      }
    }
    throw new AssertionError("the focus never came to " + what);
  }

  @Test
  void should_work_without_scripts_from_search_to_explanation() {
    try (Chromium.Visitor visitor = visitor(false)) {
      Page page = visitor.open("/?lang=nl").page();
      page.fill("#q", "Borger");
      page.click("main form button");
      page.click("text=gemeente Borger-Odoorn");
      page.fill("#on", "2023-07-11");
      page.click("main form button");
      assertThat(visitor.text("#answer"))
          .contains("Nog twee ondertekeningen of voorwaarden staan open.");
      page.click("text=Samenwerkingsovereenkomst Dutch TechZone");
      page.selectOption("#why-party", "borger-odoorn");
      page.click("form[action$='#why'] button");
      assertThat(visitor.text(".why")).contains("nog niet voltooid");
    }
  }

  @Test
  void should_print_to_a_file_of_pages() throws Exception {
    try (Chromium.Visitor visitor = visitor(true)) {
      Path file = Path.of("target", "screens", "agreement.pdf");
      visitor.open(DTZ + "?on=2023-07-11&lang=en&why=borger-odoorn");

      visitor.page().pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));

      byte[] bytes = Files.readAllBytes(file);
      assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      assertThat(bytes.length).isGreaterThan(10_000);
    }
  }
}
