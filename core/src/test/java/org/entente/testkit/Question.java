package org.entente.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.ConsensualAct;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.rule.Rule;
import org.entente.rule.Standing;
import org.entente.rule.Violation;

/**
 * What a rule is asked: an act, and the position on one day. Immutable and thread-safe.
 *
 * @param act the act
 * @param standing the position
 * @since 0.1
 */
public record Question(ConsensualAct act, Standing standing) {
  /**
   * Returns questions about acts of any kind, in positions with up to five partners and two
   * associates, under any provisions.
   *
   * @return the generator
   */
  public static Arbitrary<Question> questions() {
    return of(Dossiers.ofEverything());
  }

  /**
   * Returns questions about acts as some dossiers hold them.
   *
   * @param dossiers the dossiers
   * @return the generator
   */
  public static Arbitrary<Question> of(Dossiers dossiers) {
    Arbitrary<LocalDate> days = Papers.days(0, Cast.DAYS + 3);
    Arbitrary<Set<Party>> partners =
        Arbitraries.of(Cast.PARTIES.subList(0, 5)).set().ofMaxSize(5);
    Arbitrary<Set<Party>> associates =
        Arbitraries.of(Cast.PARTIES.subList(5, 7)).set().ofMaxSize(2);
    Arbitrary<Provisions> provisions = dossiers.provisions();
    return Combinators.combine(
            dossiers.consensualActs(),
            days,
            partners,
            associates,
            provisions,
            Arbitraries.of(true, true, true, false))
        .as((act, day, asked, beside, rules, inForce) -> new Question(
            act,
            Standing.builder(day)
                .inForce(inForce)
                .addPartners(asked.toArray(Party[]::new))
                .addAssociates(beside.toArray(Party[]::new))
                .texts(List.of(Cast.TEXT, Cast.ANNEX))
                .provisions(rules)
                .build()));
  }

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
