/**
 * Small worlds, generators for every noun, and laws that any rule should keep, all run by jqwik:
 * whoever uses this package has {@code net.jqwik:jqwik} on the test class path.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
