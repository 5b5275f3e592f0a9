/** Parties, agreements, and the acts that change them. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
