package org.entente.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.CustomConstraint;
import am.ik.yavi.core.Validator;
import java.util.HashSet;
import java.util.Set;
import org.entente.PartyId;

/** YAVI around the plain loop: a constraint on each step, whose message lists who is missing. */
final class YaviPeer extends StepByStep {
  private static final class SignedByEach implements CustomConstraint<Step> {
    @Override
    public boolean test(Step step) {
      return step.missing().isEmpty();
    }

    @Override
    public Object[] arguments(Step step) {
      return new Object[] {step.missing()};
    }

    @Override
    public String messageKey() {
      return "signed.by.each";
    }

    @Override
    public String defaultMessageFormat() {
      return "\"{0}\" lacks signatures";
    }
  }

  private final Validator<Step> validator = ValidatorBuilder.<Step>of()
      .constraintOnTarget(new SignedByEach(), "signatures")
      .build();

  @Override
  Set<PartyId> missing(Step step) {
    ConstraintViolations violations = validator.validate(step);
    Set<PartyId> missing = new HashSet<>();
    violations.forEach(violation -> {
      for (Object argument : violation.args()) {
        if (argument instanceof Set<?> parties) {
          parties.forEach(party -> missing.add((PartyId) party));
        }
      }
    });
    return missing;
  }
}
