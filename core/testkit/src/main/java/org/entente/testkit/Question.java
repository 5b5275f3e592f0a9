package org.entente.testkit;

import java.util.List;
import org.entente.ConsensualAct;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.rule.Rule;

/**
 * What a rule is asked: an act, and the position on one day. Immutable and thread-safe.
 *
 * @param act the act
 * @param standing the position
 * @since 0.1
 */
public record Question(ConsensualAct act, Standing standing) {
  /**
   * Returns a rule's answer.
   *
   * @param rule the rule
   * @return what it finds
   */
  public List<Violation> ask(Rule rule) {
    return rule.check(act, standing);
  }

  /**
   * Returns this question about another form of the act.
   *
   * @param other the act
   * @return the question
   */
  public Question about(ConsensualAct other) {
    return new Question(other, standing);
  }
}
