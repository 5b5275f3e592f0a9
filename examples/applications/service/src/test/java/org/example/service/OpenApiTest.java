package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the interface says what there is, and nothing else. */
@RegisterTest
class OpenApiTest {
  @Value("${local.server.port}")
  int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private JsonNode document() {
    return new Client(port).get("/api/openapi.json").send().json();
  }

  @Test
  void should_describe_each_route_there_is() {
    Set<String> routes = new TreeSet<>();
    for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
      for (String path : mapping.getPatternValues()) {
        for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
          if (path.startsWith("/api")) {
            routes.add(method.name().toLowerCase(Locale.ROOT) + " " + path);
          }
        }
      }
    }

    Set<String> described = new TreeSet<>();
    document()
        .get("paths")
        .properties()
        .forEach(path -> path.getValue().propertyNames().forEach(method -> {
          if (!method.equals("parameters")) {
            described.add(method + " " + path.getKey());
          }
        }));

    assertThat(described).isEqualTo(routes).hasSizeGreaterThan(10);
  }

  @Test
  void should_hold_the_schema_of_the_library() {
    JsonNode schema = document().at("/components/schemas/Dossier");

    assertThat(schema.get("$id").asString()).isEqualTo("urn:entente:schema:1");
    assertThat(schema).isEqualTo(new Client(port).get("/api/schema").send().json());
  }

  @Test
  void should_refer_only_to_what_is_in_it() {
    JsonNode document = document();
    Set<String> missing = new TreeSet<>();
    for (String reference : references(document)) {
      JsonNode from = reference.startsWith("urn:entente:schema:1#")
          ? document.at("/components/schemas/Dossier")
          : document;
      String pointer = reference.substring(reference.indexOf('#') + 1);
      boolean isOfSchema = reference.startsWith("#/$defs/");
      JsonNode found = (isOfSchema ? document.at("/components/schemas/Dossier") : from).at(pointer);
      if (found.isMissingNode()) {
        missing.add(reference);
      }
    }

    assertThat(missing).isEmpty();
  }

  private static Set<String> references(JsonNode node) {
    Set<String> found = new TreeSet<>();
    JsonNode reference = node.path("$ref");
    if (reference.isString()) {
      found.add(reference.asString());
    }
    node.forEach(child -> found.addAll(references(child)));
    return found;
  }
}
