/**
 * How the nouns stand in JSON that an agreement is made of: parties, instruments, terms, rules,
 * provisions, what others have added.
 */
@NullMarked
package org.entente.json.format;

import org.jspecify.annotations.NullMarked;
