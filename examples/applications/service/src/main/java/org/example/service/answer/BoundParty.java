package org.example.service.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.PartyId;
import org.entente.Role;

/**
 * A span of days on which a party is bound.
 *
 * @param party the party
 * @param role in which role
 * @param from the first day
 * @param until the first day on which it is bound no longer; empty if none is known
 * @param given whether it rests on what a source states, and is not proven
 */
public record BoundParty(
    PartyId party, Role role, LocalDate from, Optional<LocalDate> until, boolean given) {}
