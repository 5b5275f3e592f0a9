package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A person records facts, in a real browser, and sees what follows. */
@RegisterTest
class RecordingInBrowserTest {
  @Value("${local.server.port}")
  int port;

  private Chromium.Visitor visitor(boolean scripts) {
    return Chromium.visitor(port, 1280, scripts);
  }

  @Test
  void should_change_the_verdict_on_the_right_day_when_signatures_are_recorded() {
    new Client(port)
        .put("/api/agreements/signed", Dossiers.json(Dossiers.covenant("signed")))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
    try (Chromium.Visitor visitor = visitor(true)) {
      visitor.signIn("recorder");
      record(visitor, "east", "2024-02-03");
      record(visitor, "south", "2024-02-15");
      assertThat(visitor.text("#recorded"))
          .contains("Before, on 15 February 2024")
          .contains("two signatures are missing");
      assertThat(visitor.text("#answer"))
          .contains("West is not a partner: one signature is missing.");

      record(visitor, "west", "2024-03-01");

      assertThat(visitor.text("#recorded"))
          .contains("Recorded as version 4")
          .contains("pending: one signature is missing")
          .contains("in effect since 1 March 2024");
      assertThat(visitor.text("#answer")).contains("in force, four partners");
      visitor.open("/agreements/signed?on=2024-02-29&lang=en");
      assertThat(visitor.text("#answer")).contains("in force, three partners");
      assertThat(visitor.text("table.record")).contains("by recorder, version 4");
    }
  }

  private void record(Chromium.Visitor visitor, String party, String day) {
    visitor.open("/agreements/signed?on=" + day + "&lang=en");
    visitor.page().locator("a.act").first().click();
    visitor.page().selectOption("#act", "west");
    visitor.page().selectOption("#party", party);
    visitor.page().fill("#day", day);
    visitor.page().fill("#source", "a letter of " + party);
    visitor.page().click("main form button");
    visitor.page().waitForURL(url -> url.contains("recorded="));
  }

  @Test
  void should_ask_to_look_again_when_somebody_recorded_in_between() {
    new Client(port)
        .put("/api/agreements/between", Dossiers.json(Dossiers.covenant("between")))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
    try (Chromium.Visitor visitor = visitor(true)) {
      visitor
          .signIn("recorder")
          .open("/agreements/between/record?on=2024-03-01&act=west&party=west&lang=nl");
      new Client(port)
          .post(
              "/api/agreements/between/acts/west/signatures",
              "{\"party\":\"east\",\"on\":\"2024-02-03\"}")
          .as("recorder")
          .send();

      visitor.page().click("main form button");

      assertThat(visitor.text("[role=alert]")).contains("versie 2 geldt nu");
      assertThat(visitor.page().inputValue("#party")).isEqualTo("west");
      visitor.page().click("main form button");
      visitor.page().waitForURL(url -> url.contains("recorded=3"));
    }
  }

  @Test
  void should_show_the_record_as_known_on_a_day() {
    new Client(port)
        .put("/api/agreements/as-known", Dossiers.json(Dossiers.covenant("as-known")))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
    new Client(port)
        .post(
            "/api/agreements/as-known/acts/west/signatures",
            "{\"party\":\"east\",\"on\":\"2024-02-03\",\"recorded-on\":\"2024-06-01\"}")
        .as("recorder")
        .send();
    try (Chromium.Visitor visitor = visitor(true)) {
      visitor.open("/agreements/as-known?on=2024-03-01&lang=en");
      assertThat(visitor.text("#answer")).contains("two signatures are missing");

      visitor.page().selectOption("#known", "2024-02-01");
      visitor.page().waitForURL(url -> url.contains("known=2024-02-01"));

      assertThat(visitor.text("#answer"))
          .contains("On 1 March 2024, as known on 1 February 2024")
          .contains("three signatures are missing");
    }
  }
}
