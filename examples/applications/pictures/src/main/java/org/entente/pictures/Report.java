package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Term;
import org.entente.answer.Finding;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.answer.Upcoming;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;

/**
 * A report on one agreement as of a day, as a page of HTML in one file that prints well: the answer
 * first, then what one acts on, then why, then the record. Immutable and thread-safe.
 */
public final class Report {
  private static final int MOST_FINDINGS = 100;
  private static final int MOST_EXPLAINED = 30;

  private final Words words;

  private Report(Words words) {
    this.words = words;
  }

  /**
   * Returns reports in a language.
   *
   * @param locale Dutch for any locale whose language is {@code nl}, else English
   * @return the reports
   */
  public static Report in(Locale locale) {
    return new Report(Words.in(locale));
  }

  /**
   * Writes a report.
   *
   * @param timeline the agreement's timeline
   * @param day the day
   * @return the page, as HTML
   */
  public String on(Timeline timeline, LocalDate day) {
    return new Writing(timeline, day, words.naming(timeline.agreement())).page();
  }

  private static final class Writing {
    private final Timeline timeline;
    private final Agreement agreement;
    private final LocalDate day;
    private final Standing standing;
    private final Words words;
    private final Page page;

    Writing(Timeline timeline, LocalDate day, Words words) {
      this.timeline = timeline;
      this.agreement = timeline.agreement();
      this.day = day;
      this.standing = timeline.on(day);
      this.words = words;
      this.page = new Page(agreement.title(), words);
    }

    String page() {
      page.heading(1, agreement.title());
      page.paragraph(new Answer(timeline, day, words).sentence(), "answer");
      new ActsReport(timeline, day, words, page).write();
      ahead();
      parties();
      throughTime();
      why();
      record();
      findings();
      page.paragraph(words.say("report.foot", agreement.id(), day), "quiet");
      return page.finish();
    }

    private void ahead() {
      page.section(words.say("report.ahead"));
      List<List<String>> rows = new ArrayList<>();
      for (Upcoming each : timeline.ahead(day)) {
        rows.add(List.of(words.of(each.on()), AheadWords.of(each, words.messages())));
      }
      if (rows.isEmpty()) {
        page.paragraph(words.say("report.nothing-ahead"));
      } else {
        page.table(
            words.say("report.ahead"),
            new Grid(List.of(words.say("day"), words.say("what")), rows));
      }
      page.endSection();
    }

    private void parties() {
      page.section(words.count("report.parties", standing.members().size(), day));
      List<List<String>> facts = new ArrayList<>();
      agreement.objectives().forEach(text -> facts.add(List.of(words.say("aim"), text)));
      term().ifPresent(term -> facts.add(List.of(words.say("term"), term)));
      standing.texts().forEach(text -> facts.add(List.of(words.say("text"), words.title(text))));
      agreement.source().ifPresent(source -> facts.add(List.of(words.say("source"), source)));
      if (!facts.isEmpty()) {
        page.terms(facts);
      }
      List<List<String>> rows = new ArrayList<>();
      standing.members().forEach(member -> rows.add(row(member)));
      if (!rows.isEmpty()) {
        page.table(
            words.say("report.who"),
            new Grid(
                List.of(
                    words.say("party"),
                    words.say("role"),
                    words.say("since"),
                    words.say("place-since"),
                    words.say("by")),
                rows));
      }
      page.endSection();
    }

    private List<String> row(Membership member) {
        return List.of(
          member.party().nameOn(day),
          words.message("role", member.role()),
          words.of(member.since()),
          words.of(member.boundSince()),
          member.by().map(act -> words.nameOf(act, agreement)).orElse(words.say("founding")));
    }

    private Optional<String> term() {
      Term term = standing.isInForce() ? standing.term() : agreement.term();
      if (term.from().isPresent() && term.until().isPresent()) {
        return Optional.of(
            words.say("days.until", term.from().get(), term.until().get()));
      }
      return term.from()
          .map(from -> words.say("days.from", from))
          .or(() -> term.until().map(until -> words.say("days.up-to", until)));
    }

    private void throughTime() {
      page.section(words.say("report.through-time"));
      page.figure(MembershipPicture.of(timeline, "membership", day, words));
      page.endSection();
    }

    private void why() {
      page.section(words.say("report.why"));
      List<Party> known = List.copyOf(agreement.knownParties().values());
      for (Party party : known.subList(0, Math.min(MOST_EXPLAINED, known.size()))) {
        Told.of(words.messages().of(timeline.why(party, day))).forEach(page::details);
      }
      if (known.size() > MOST_EXPLAINED) {
        page.paragraph(words.say("report.why-left-out", known.size() - MOST_EXPLAINED), "quiet");
      }
      page.endSection();
    }

    private void record() {
      page.section(words.say("report.record"));
      page.table(words.say("report.record"), new Chronicle(agreement, words).table());
      page.endSection();
    }

    private void findings() {
      List<Finding> findings = Audit.of(timeline).findings();
      if (findings.isEmpty()) {
        return;
      }
      page.section(words.say("report.findings"));
      List<String> lines = new ArrayList<>();
      for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
        String subject =
            finding.act().map(act -> words.nameOf(act, agreement)).orElse(words.say("founding"));
        lines.add(subject + ": " + words.messages().of(finding));
      }
      page.list(lines);
      if (findings.size() > MOST_FINDINGS) {
        page.paragraph(words.say("and-more-alone", findings.size() - MOST_FINDINGS), "quiet");
      }
      page.endSection();
    }
  }
}
