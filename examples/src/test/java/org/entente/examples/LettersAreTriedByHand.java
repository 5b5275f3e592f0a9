package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Amendment;
import org.entente.Change;
import org.entente.ConsentRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.answer.Explanation;
import org.entente.answer.Failure;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Step;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Test;

/**
 * A service tries its letters on answers made by hand, with no dossier whose timeline would give
 * them.
 */
class LettersAreTriedByHand {
  private static final Party EMMEN = Party.of("emmen", "Gemeente Emmen");
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

  @Test
  void should_tell_why_a_party_is_bound() {
    Explanation explanation = Explanation.builder()
        .party(EMMEN.id())
        .day(DAY)
        .status(PartyStatus.PARTY)
        .addGrounds(Step.of("in-force")
            .with("since", DAY)
            .withViolations(Violation.of("amendment.nobody-asked")))
        .build();

    assertThat(letter(explanation))
        .startsWith("To emmen, as of 2025-01-01")
        .contains("The agreement has been in force since 1 January 2025.")
        .contains(MESSAGES.of(Violation.of("amendment.nobody-asked")));
  }

  private static String letter(Explanation why) {
    String head = "To " + why.party() + ", as of " + why.day() + "\n";
    return head + String.join("\n", MESSAGES.of(why));
  }

  @Test
  void should_tell_what_is_odd() {
    Finding finding = Finding.of("fact-after-end")
        .withAct(ActId.of("amendment"))
        .with("on", DAY)
        .with("end", DAY.minusDays(1))
        .with("cause", "cause.expired");

    assertThat(MESSAGES.of(finding))
        .isEqualTo(
            "A fact is dated 1 January 2025, after the agreement ended on 31 December 2024 (its"
                + " term was over).");
  }

  @Test
  void should_know_whom_a_rule_or_a_change_names() {
    Change leaving = new Change.Leaves(EMMEN.id(), Optional.of(DAY), Precision.DAY);

    assertThat(ConsentRule.named(List.of(EMMEN.id())).mentioned()).containsExactly(EMMEN.id());
    assertThat(leaving.mentioned()).containsExactly(EMMEN.id());
  }

  @Test
  void should_remind_those_who_are_missing() {
    Amendment amendment = Amendment.builder().id("amendment").build();
    Standing standing = Standing.builder(DAY).addPartners(EMMEN).build();
    Pending pending = Pending.of(
        Rules.consents(amendment, standing),
        consents -> Rules.everyPartnerSigns().check(consents.proceeding(), consents.standing()));

    assertThat(pending.consents().isOpen()).isTrue();
    assertThat(pending.missing()).extracting(PartyId::value).containsExactly("emmen");
    assertThat(pending.consents().electorate()).containsExactly(EMMEN);
  }

  @Test
  void should_word_every_failure() {
    for (Failure failure : Failure.values()) {
      String reason = MESSAGES.text(failure.code(), Map.of());

      assertThat(MESSAGES.of(Outcome.Failed.of(DAY, failure, List.of()))).contains(reason);
      assertThat(reason).isNotEqualTo(failure.code());
    }
  }
}
