/**
 * How small things are spelt, and how a message shows them: days, tokens of enums, what was
 * probably meant.
 */
@NullMarked
package org.entente.json.text;

import org.jspecify.annotations.NullMarked;
