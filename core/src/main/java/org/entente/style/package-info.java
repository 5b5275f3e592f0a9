/** How values are generated: callers see the noun and its builder, and nothing else. */
@NullMarked
package org.entente.style;

import org.jspecify.annotations.NullMarked;
