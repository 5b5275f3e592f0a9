package org.entente.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Set;
import org.entente.PartyId;

/**
 * Hibernate Validator around the plain loop: a constraint on each step, with a violation for each
 * party missing.
 */
final class HibernateValidatorPeer extends StepByStep {
  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  @Override
  Set<PartyId> missing(Step step) {
    Set<PartyId> missing = new HashSet<>();
    for (ConstraintViolation<Step> violation : validator.validate(step)) {
      missing.add(PartyId.of(violation.getMessage()));
    }
    return missing;
  }
}
