package org.entente.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.Postponement;
import org.entente.answer.Finding;
import org.entente.course.Decided;
import org.entente.course.Position;
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
    return Finding.of(code, Optional.of(decided.id())).withParty(notice.party());
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
}
