/** Lists that grow, and share with one another what they have in common. */
@NullMarked
package org.entente.roll;

import org.jspecify.annotations.NullMarked;
