package org.entente.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.entente.PartyId;

/** A constraint of Bean Validation: a violation for each party that has not signed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SignedByAll.Check.class)
public @interface SignedByAll {
  String message() default "missing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the plain loop. */
  final class Check implements ConstraintValidator<SignedByAll, Step> {
    @Override
    public boolean isValid(Step step, ConstraintValidatorContext context) {
      Set<PartyId> missing = step.missing();
      context.disableDefaultConstraintViolation();
      for (PartyId party : missing) {
        context.buildConstraintViolationWithTemplate(party.value()).addConstraintViolation();
      }
      return missing.isEmpty();
    }
  }
}
