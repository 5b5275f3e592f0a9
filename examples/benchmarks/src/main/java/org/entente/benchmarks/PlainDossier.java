package org.entente.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * The facts of a dossier as plain records, for Jackson's own databind: what they mean is not
 * checked.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlainDossier(
    String format,
    String id,
    String title,
    List<PlainParty> parties,
    List<String> founders,
    List<PlainSignature> signatures,
    List<PlainAct> acts) {
  record PlainParty(String id, String name) {}

  record PlainSignature(String party, LocalDate on) {}

  record PlainAct(
      String id,
      String kind,
      String party,
      @JsonProperty("opens-on") LocalDate opensOn,
      List<PlainSignature> signatures) {}
}
