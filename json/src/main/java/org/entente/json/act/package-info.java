/**
 * How acts and facts stand in JSON: one format a kind of act, one a kind of fact, and one for what
 * every proceeding has.
 */
@NullMarked
package org.entente.json.act;

import org.jspecify.annotations.NullMarked;
