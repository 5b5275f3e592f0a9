/**
 * Reads from and writes to what Jackson 2 gives. With the module for its mappers, all that knows of
 * Jackson 2.
 */
@NullMarked
package org.entente.json.jackson2;

import org.jspecify.annotations.NullMarked;
