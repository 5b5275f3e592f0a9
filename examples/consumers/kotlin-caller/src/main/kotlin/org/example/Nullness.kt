package org.example

import java.time.LocalDate
import java.util.Optional
import org.entente.Agreement
import org.entente.Given
import org.entente.Party
import org.entente.timeline.Timeline

/** What core returns is never null, so nothing has to be asserted or assumed. */
fun main() {
  val emmen: Party = Party.of("emmen", "Emmen")
  val agreement: Agreement =
    Agreement.builder()
      .id("deal")
      .title("A deal")
      .addFounders(emmen)
      .given(Given.of(LocalDate.of(2022, 1, 1), "a letter"))
      .build()
  val partners: List<Party> = Timeline.of(agreement).on(LocalDate.of(2024, 1, 1)).partners()
  val unknown: Optional<Party> = agreement.party(org.entente.PartyId.of("assen"))
  check(partners == listOf(emmen) && unknown.isEmpty)
  val names: List<String> = partners.map { it.name() }
  println("core from Kotlin: $names")
}
