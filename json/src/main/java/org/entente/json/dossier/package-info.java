/**
 * How a whole dossier stands in JSON, in which version of the format, and what a timeline answers;
 * and the list of all formats.
 */
@NullMarked
package org.entente.json.dossier;

import org.jspecify.annotations.NullMarked;
