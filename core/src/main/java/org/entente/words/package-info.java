/**
 * Everything in words, in English and Dutch: {@link org.entente.words.Messages}.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.words;

import org.jspecify.annotations.NullMarked;
