package org.entente.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.NonRenewal;
import org.entente.Postponement;
import org.entente.Revocation;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.course.Renewals;
import org.entente.hearing.Notice;

/** What is odd about a notice and its postponements, added to what was found before. */
record NoticeAudit(Decided decided, Notice notice, Position last, List<Finding> findings) {
  void add() {
    if (decided.given().isPresent()) {
      return;
    }
    if (decided.frozen().isNoticeVoid(last)) {
      findings.add(RecordAudit.dated(
          finding("notice-void"), notice.day().orElseThrow(), notice.precision()));
    }
    decided.progress().firstEffect().ifPresent(this::addPostponements);
  }

  private Finding finding(String code) {
    return Finding.of(code).withAct(decided.id()).withParty(notice.party());
  }

  /** Each is held against the day that stood before its own. */
  private void addPostponements(LocalDate first) {
    LocalDate standing = first;
    LocalDate moved = first;
    LocalDate today = LocalDate.MIN;
    List<Postponement> inOrder = decided.proceeding().postponements().stream()
        .sorted(Comparator.comparing(Postponement::on).thenComparing(each -> each.until()))
        .toList();
    for (Postponement each : inOrder) {
      standing = each.on().equals(today) ? standing : moved;
      today = each.on();
      if (today.isBefore(standing) && !each.until().isAfter(standing)) {
        findings.add(RecordAudit.dated(finding("postponement-not-later"), each)
            .with("until", each.until())
            .with("stands", standing));
      } else if (today.isBefore(standing)) {
        moved = each.until();
      }
    }
  }

  /** Notices of non-renewal that have no effect, or not on the end that was next. */
  record OfNonRenewal(Answers answers, List<Finding> findings) {
    void add() {
      answers.agreement().nonRenewals().forEach(this::add);
    }

    private void add(NonRenewal notice) {
      LocalDate on = notice.on();
      List<Renewals.Turn> turns = answers.course().renewals();
      Optional<Renewals.Turn> missed = turns.stream()
          .filter(turn -> turn.last().isBefore(on) && on.isBefore(turn.end()))
          .findFirst();
      if (!answers.course().history().endOf(on).hasTaken(notice.party())) {
        findings.add(finding("non-renewal-of-third", notice));
      } else if (missed.isPresent()) {
        findings.add(finding("non-renewal-too-late", notice)
            .with("deadline", missed.get().last())
            .with("end", missed.get().end()));
      } else if (turns.stream().allMatch(turn -> turn.last().isBefore(on))) {
        findings.add(finding("non-renewal-idle", notice));
      }
    }

    private static Finding finding(String code, NonRenewal notice) {
      return Finding.of(code).withParty(notice.party()).with("on", notice.on());
    }

    /** Whether it takes back a notice of non-renewal before that has had its effect. */
    static boolean isOfNotice(Answers answers, Revocation revocation) {
      return answers.agreement().nonRenewals().stream()
          .filter(notice -> Notice.isOfNotice(revocation))
          .filter(notice -> !notice.on().isAfter(revocation.on()))
          .filter(notice -> answers
              .position(revocation.on())
              .lineage()
              .heirs(notice.party(), notice.on())
              .contains(revocation.party()))
          .anyMatch(notice -> answers.course().renewals().stream()
              .noneMatch(turn -> turn.notices().contains(notice)));
    }
  }
}
