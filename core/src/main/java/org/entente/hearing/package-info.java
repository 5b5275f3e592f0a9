/**
 * One proceeding heard: whose consent stands on a day, what is missing, whether its rule is met.
 */
@NullMarked
package org.entente.hearing;

import org.jspecify.annotations.NullMarked;
