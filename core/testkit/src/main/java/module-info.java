/** What services use to test their own rules. */
module org.entente.testkit {
  requires transitive org.entente;
  requires static transitive net.jqwik.api;
  requires static org.jspecify;

  exports org.entente.testkit;
  exports org.entente.testkit.jqwik;
}
