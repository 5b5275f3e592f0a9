package org.entente.law;

import net.jqwik.api.Group;
import net.jqwik.api.Tag;
import org.entente.Provisions;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.entente.testkit.jqwik.RuleLaws;

/** The rules that the library brings keep the laws that it asks of others. */
@Tag("10.1")
class StandardRulesKeepTheLaws {
  @Group
  class Implied implements RuleLaws {
    @Override
    public Rule rule() {
      return Rules.implied();
    }
  }

  @Group
  class ImpliedWithMandate implements RuleLaws {
    @Override
    public Rule rule() {
      return Rules.of(Provisions.standard().withDecisionRequired(true));
    }
  }

  @Group
  class Named implements RuleLaws {
    @Override
    public Rule rule() {
      return Rules.of(
          Rules.everyPartnerSigns(),
          Rules.newcomerSigns(),
          Rules.everyInstrumentIsSigned(),
          Rules.decidedBeforeSigning(),
          Rules.withinTheWindow(),
          Rules.sameText(),
          Rules.nothingGiven());
    }
  }
}
