package org.entente.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.immutables.value.Value.Style.ValidationMethod;

/**
 * How the values of this package are generated: callers see the noun and its builder, and nothing
 * else.
 *
 * <p>The dictionary is part of the API, since builder methods are named by it: pairs may be added,
 * never changed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"is*", "*"},
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    validationMethod = ValidationMethod.SIMPLE,
    optionalAcceptNullable = false,
    deepImmutablesDetection = false,
    // Plain final fields instead of a volatile guard on every read; a default may not read a later
    // one.
    unsafeDefaultAndDerived = true,
    // A copy that changes nothing is the value itself.
    forceEqualsInWithers = true,
    // Any other annotation would make callers' compilers warn about a class they don't have.
    allowedClasspathAnnotations = Override.class,
    depluralize = true,
    depluralizeDictionary = {
      "party:parties",
      "signatory:signatories",
      "successor:successors",
      "predecessor:predecessors",
      "alias:aliases",
      "duty:duties",
      "digest:digests",
      "weight:weights",
      "basis:bases",
      "notice:notices",
      "clause:clauses",
      "source:sources",
      "change:changes",
      "body:bodies",
      "adopts:adopts",
      "awaits:awaits",
      "unanimous:unanimous"
    })
public @interface EntenteStyle {}
