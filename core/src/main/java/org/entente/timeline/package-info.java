/** Every position from the first day to the last, and what became of each act. */
@NullMarked
package org.entente.timeline;

import org.jspecify.annotations.NullMarked;
