/** The position on one day, and the rules that an act must meet in it. */
@NullMarked
package org.entente.rule;

import org.jspecify.annotations.NullMarked;
