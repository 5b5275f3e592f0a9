/**
 * What a service needs to test its own rules: small worlds, generators for every noun, laws that
 * any rule should keep, and scenarios in the form given / when / then.
 *
 * <p>The generators and laws need jqwik on the test class path; scenarios need nothing besides
 * core.
 */
@org.jspecify.annotations.NullMarked
package org.entente.testkit;
