/**
 * What a service needs to test its own rules, with any test framework: scenarios in the form given
 * / when / then, and what a rule is asked.
 *
 * <p>Generators for every noun, and laws that any rule should keep, lie in
 * {@code org.entente.testkit.jqwik}, which alone needs jqwik on the test class path.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
