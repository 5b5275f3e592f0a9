/** Lists that grow and share what they have in common, and the places that are asked. */
@NullMarked
package org.entente.roll;

import org.jspecify.annotations.NullMarked;
