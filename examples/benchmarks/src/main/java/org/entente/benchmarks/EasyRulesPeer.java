package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.PartyId;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** easy-rules around the plain loop: the founding and each accession are a rule, tried in turn. */
final class EasyRulesPeer implements Decider {
  private final RulesEngine engine = new DefaultRulesEngine();

  @Override
  public Answer decide(Agreement agreement, LocalDate day) {
    Set<PartyId> parties = new HashSet<>();
    Set<PartyId> founders = new HashSet<>();
    agreement.founders().forEach(party -> founders.add(party.id()));
    Facts facts = new Facts();
    facts.put("parties", parties);
    facts.put("missing", new HashSet<PartyId>());
    Rules rules = new Rules();
    rules.register(new RuleBuilder()
        .name("founding")
        .priority(0)
        .when(known ->
            PlainLoop.missing(founders, null, agreement.signatures(), day).isEmpty())
        .then(known -> parties.addAll(founders))
        .build());
    int number = 0;
    for (Act act : agreement.acts()) {
      rules.register(rule((Accession) act, ++number, day));
    }
    engine.fire(rules, facts);
    return new Answer.Of(parties, facts.get("missing"));
  }

  private static Rule rule(Accession accession, int number, LocalDate day) {
    PartyId newcomer = accession.party().id();
    return new RuleBuilder()
        .name(accession.id().value())
        .priority(number)
        .when(facts -> {
          Set<PartyId> parties = facts.get("parties");
          Set<PartyId> missing = PlainLoop.missing(parties, newcomer, accession.signatures(), day);
          facts.put("missing", missing);
          return missing.isEmpty();
        })
        .then(facts -> facts.<Set<PartyId>>get("parties").add(newcomer))
        .build();
  }
}
