package org.example

import org.entente.Party

/** Each line is refused, because core says that null never crosses its API. */
fun main() {
  val emmen = Party.of("emmen", null)
  val renamed = emmen.withName(null)
  val built = Party.builder().id("assen").name(null)
  println("$renamed $built")
}
