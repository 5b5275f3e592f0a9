/** The days of an agreement walked in their order, and what each of them changes. */
@NullMarked
package org.entente.course;

import org.jspecify.annotations.NullMarked;
