package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whichever noun of a dossier is extended, what was added is there after reading and writing. */
@Tag("13")
class ExtensionsAreKept {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ADDED = """
      {"a":"naïve 🇳🇱","b":[1,-2.5,1.25E+40,true,null,{"":{}}],"c":{"d":[]}}""";
  private static final String DOSSIER = """
      {"format":"entente/1","id":"a","title":"A",
       "parties":[{"id":"p","name":"P"},{"id":"q","name":"Q"},{"id":"r","name":"R"}],
       "founders":["p","q"],"instruments":[{"id":"i","title":"I"}],"provisions":{},
       "given":{"on":"2022-01-01","source":"s"},
       "decisions":[{"party":"p","on":"2022-01-01"}],
       "signatures":[{"party":"p","on":"2022-01-01"}],
       "abstentions":[{"party":"p","on":"2022-01-01"}],
       "non-renewals":[{"party":"p","on":"2022-01-01"}],
       "objections":[{"party":"p","on":"2022-01-01"}],
       "revocations":[{"party":"p","on":"2022-01-01"}],
       "occurrences":[{"name":"n","on":"2022-01-01"}],
       "acts":[
        {"id":"1","kind":"accession","party":"r","adopts":[{"id":"i"}]},
        {"id":"2","kind":"amendment","provisions":{}},
        {"id":"3","kind":"withdrawal","party":"p",
         "postponements":[{"on":"2022-01-01","until":"2023-01-01"}]},
        {"id":"4","kind":"succession","on":"2024-01-01","predecessors":["q"],"successors":["r"]},
        {"id":"5","kind":"termination"}]}""";

  static Stream<String> nouns() {
    List<String> nouns = new ArrayList<>(List.of(""));
    for (String name : List.of(
        "parties",
        "instruments",
        "decisions",
        "signatures",
        "abstentions",
        "non-renewals",
        "objections",
        "revocations",
        "occurrences",
        "acts/0/adopts",
        "acts/2/postponements")) {
      nouns.add("/" + name + "/0");
    }
    for (int act = 0; act < 5; act++) {
      nouns.add("/acts/" + act);
    }
    nouns.addAll(List.of("/provisions", "/given", "/acts/1/provisions"));
    return nouns.stream();
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void on(String noun) {
    JsonNode dossier = MAPPER.readTree(DOSSIER);
    ((ObjectNode) dossier.at(noun)).set("extensions", MAPPER.readTree(ADDED));
    Agreement read = JSON.read(MAPPER.writeValueAsString(dossier));
    JsonNode written = MAPPER.readTree(JSON.write(read));

    assertThat(written.at(noun + "/extensions")).isEqualTo(MAPPER.readTree(ADDED));
    assertThat(JSON.read(JSON.write(read))).isEqualTo(read);
    assertThat(read).isNotEqualTo(JSON.read(DOSSIER));
  }

  @Test
  void on_each_noun_for_which_the_schema_has_them() {
    List<String> extensible = new ArrayList<>();
    JsonNode definitions = MAPPER.readTree(TheSchema.TEXT).get("$defs");
    definitions.properties().forEach(definition -> {
      if (definition.getValue().path("properties").has("extensions")) {
        extensible.add(definition.getKey());
      }
    });
    assertThat(extensible)
        .containsExactlyInAnyOrder(
            "party",
            "instrument",
            "adoptedInstrument",
            "signature",
            "decision",
            "abstention",
            "nonRenewal",
            "objection",
            "revocation",
            "occurrence",
            "given",
            "postponement",
            "provisions",
            "act");
    assertThat(MAPPER.readTree(DOSSIER).get("acts"))
        .isInstanceOf(ArrayNode.class)
        .hasSize(5);
  }

  @Test
  void with_numbers_in_digits_up_to_a_length() {
    assertThat(extensions("{\"a\":1E+19,\"b\":1E+20,\"c\":2.50,\"d\":1E-9}"))
        .isEqualTo("{\"a\":10000000000000000000,\"b\":1E+20,\"c\":2.5,\"d\":1E-9}");
  }

  private static String extensions(String text) {
    Agreement read = JSON.read(DOSSIER.replaceFirst("\\{", "{\"extensions\":" + text + ","));
    String written = JSON.compact().write(read);
    return written.substring(written.indexOf("\"extensions\":") + 13, written.length() - 1);
  }
}
