/**
 * Agreements as JSON dossiers.
 *
 * <p>A mapper of Jackson 3 that looks for modules finds {@link org.entente.json.EntenteModule}.
 * Jackson 2 is optional, so its module is no provider here, for a module path without Jackson 2
 * could not be resolved then: register {@link org.entente.json.EntenteJackson2Module} by hand.
 *
 * @provides tools.jackson.databind.JacksonModule for mappers of Jackson 3
 */
module org.entente.json {
  requires transitive org.entente;
  requires transitive tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.entente.json;

  provides tools.jackson.databind.JacksonModule with
      org.entente.json.EntenteModule;
}
