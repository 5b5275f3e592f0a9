/** Agreements as JSON dossiers. */
module org.entente.json {
  requires transitive org.entente;
  requires transitive tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;
}
