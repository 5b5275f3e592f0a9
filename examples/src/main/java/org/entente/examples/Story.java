package org.entente.examples;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The stories, by the names of their classes. */
enum Story {
  DUTCH_TECH_ZONE("DutchTechZone") {
    @Override
    void print(Request request, Paper paper) throws Refusal {
      DutchTechZone.print(request, paper);
    }
  },
  PARIS_AGREEMENT("ParisAgreement") {
    @Override
    void print(Request request, Paper paper) {
      new ParisAgreement(request.phrases()).print(paper);
    }
  },
  MERGER("Merger") {
    @Override
    void print(Request request, Paper paper) {
      new Merger(request.phrases()).print(paper);
    }
  };

  private final String title;

  Story(String title) {
    this.title = title;
  }

  abstract void print(Request request, Paper paper) throws Refusal;

  static Story of(String title, Phrases phrases) throws Refusal {
    for (Story story : values()) {
      if (story.title.equals(title)) {
        return story;
      }
    }
    String all = Arrays.stream(values()).map(each -> each.title).collect(Collectors.joining(", "));
    throw new Refusal(phrases.say("refusal.story", all, title));
  }
}
