package org.example.service.store;

import java.time.Instant;

/**
 * One version of a dossier, which never changes.
 *
 * @param agreement the agreement's id
 * @param number the number of the version, from 1
 * @param canonical the canonical JSON
 * @param digest the SHA-256 digest of the canonical bytes, in hexadecimal digits
 * @param recordedAt when it was recorded
 * @param recordedBy whose account recorded it
 * @param change what was done
 */
public record DossierVersion(
    String agreement,
    int number,
    String canonical,
    String digest,
    Instant recordedAt,
    String recordedBy,
    String change) {}
