/**
 * Agreements between many parties: who is bound by what on any day, why, and what is still missing.
 */
@SuppressWarnings(
    "requires-automatic") // The generator's annotations have no descriptor; nothing of them is left
// at run time.
module org.entente {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.entente;
  exports org.entente.answer;
  exports org.entente.portfolio;
  exports org.entente.rule;
  exports org.entente.timeline;
  exports org.entente.words;
}
