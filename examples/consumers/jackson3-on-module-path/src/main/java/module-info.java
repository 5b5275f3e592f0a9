/** Needs the dossiers, and with them core and Jackson 3. */
module org.example {
  requires org.entente.json;
}
