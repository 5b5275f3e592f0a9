package org.example.service.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.json.EntenteJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The interface described, with the library's own schema in the description. */
@RestController
@RequestMapping("/api")
class DocumentApi {
  private final String schema;
  private final String document;

  DocumentApi(JsonMapper json) throws IOException {
    this.schema = text(new ClassPathResource("entente-1.schema.json", EntenteJson.class));
    Map<String, Object> openApi = new Yaml(new SafeConstructor(new LoaderOptions()))
        .load(text(new ClassPathResource("openapi.yaml")));
    schemasOf(openApi).put("Dossier", json.readValue(schema, Map.class));
    this.document = json.writeValueAsString(openApi);
  }

  @SuppressWarnings("unchecked") // The document is this project's own.
  private static Map<String, Object> schemasOf(Map<String, Object> openApi) {
    Map<String, Object> components = (Map<String, Object>) openApi.get("components");
    return (Map<String, Object>) components.get("schemas");
  }

  private static String text(ClassPathResource resource) throws IOException {
    try (InputStream in = resource.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String openApi() {
    return document;
  }

  @GetMapping(path = "/schema", produces = "application/schema+json")
  String schema() {
    return schema;
  }
}
