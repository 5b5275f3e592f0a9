/** Reads from and writes to what Jackson 3 gives, and lays out for people. */
@NullMarked
package org.entente.json.jackson3;

import org.jspecify.annotations.NullMarked;
