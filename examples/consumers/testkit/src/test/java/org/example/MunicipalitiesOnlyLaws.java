package org.example;

import org.entente.rule.Rule;
import org.entente.testkit.jqwik.RuleLaws;

/** Our rule keeps the laws that any rule should keep. */
class MunicipalitiesOnlyLaws implements RuleLaws {
  @Override
  public Rule rule() {
    return new MunicipalitiesOnly();
  }
}
