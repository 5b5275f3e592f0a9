/** Needs core alone. */
module org.example {
  requires org.entente;
}
