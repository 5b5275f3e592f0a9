/**
 * Reading, of whatever source: objects of a shape, lists and scalars, and what is wrong with them,
 * each at its place. Knows ids, and no other noun.
 */
@NullMarked
package org.entente.json.read;

import org.jspecify.annotations.NullMarked;
