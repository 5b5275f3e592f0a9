/**
 * Agreements as JSON dossiers: {@link org.entente.json.EntenteJson} for those without a mapper,
 * {@link org.entente.json.EntenteModule} and {@link org.entente.json.EntenteJackson2Module} for
 * those with one. The format is described by {@code entente-1.schema.json}, beside this class.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.json;

import org.jspecify.annotations.NullMarked;
