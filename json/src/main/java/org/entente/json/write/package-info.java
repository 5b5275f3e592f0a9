/** Writing, to whatever takes it: the words of the formats, and the canonical form. */
@NullMarked
package org.entente.json.write;

import org.jspecify.annotations.NullMarked;
