package org.entente.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of a document, as the data say: anything may end up anywhere. */
final class Cutting {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String[] SCALARS = {
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e2147483647",
    "100e2147483647",
    "9223372036854775808",
    "1000000000001",
    "\"\"",
    "\"\\u00a0\"",
    "\"\\ufeff\"",
    "\"\\ud800\"",
    "\"{party}\"",
    "\"2023-13-45\"",
    "\"0001-01-01\"",
    "\"9999-12-31\"",
    "\"2020-02-29\"",
    "\"P1D\"",
    "\"P1000Y\"",
    "\"P366000D\"",
    "\"P999999Y999999M\"",
    "\"every-partner\"",
    "\"none\"",
    "\"on-completion\"",
    "[]",
    "{}"
  };

  private final JsonNode root;
  private final FuzzedDataProvider data;
  private final List<JsonNode> containers = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  Cutting(JsonNode root, FuzzedDataProvider data) {
    this.root = root;
    this.data = data;
    collect(root);
  }

  private void collect(JsonNode node) {
    if (node.isContainer()) {
      containers.add(node);
    }
    if (node instanceof ObjectNode object) {
      names.addAll(object.propertyNames());
    }
    node.forEach(this::collect);
  }

  private <T> T one(List<T> values) {
    return values.get(data.consumeInt(0, values.size() - 1));
  }

  JsonNode changed() {
    if (containers.isEmpty()) {
      return root;
    }
    JsonNode at = one(containers);
    if (at instanceof ObjectNode object) {
      change(object);
    } else if (at instanceof ArrayNode array) {
      change(array);
    }
    return root;
  }

  private void change(ObjectNode object) {
    List<String> own = new ArrayList<>(object.propertyNames());
    String name = own.isEmpty() || data.consumeInt(0, 3) == 0 ? one(names) : one(own);
    switch (data.consumeInt(0, 2)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, value());
      default -> object.set(one(names), object.has(name) ? object.get(name).deepCopy() : value());
    }
  }

  private void change(ArrayNode array) {
    int place = data.consumeInt(0, array.size());
    switch (data.consumeInt(0, 2)) {
      case 0 -> array.remove(place);
      case 1 -> array.insert(place, value());
      default -> {
        if (place < array.size()) {
          array.set(place, value());
        }
      }
    }
  }

  private JsonNode value() {
    return switch (data.consumeInt(0, 4)) {
      case 0 -> one(containers).deepCopy();
      case 1 -> inPlaceOf(one(containers));
      case 2 -> MAPPER.getNodeFactory().stringNode(data.consumeString(20));
      case 3 -> MAPPER.getNodeFactory().numberNode(data.consumeLong());
      default -> MAPPER.readTree(SCALARS[data.consumeInt(0, SCALARS.length - 1)]);
    };
  }

  private JsonNode inPlaceOf(JsonNode container) {
    List<JsonNode> parts = new ArrayList<>();
    container.forEach(parts::add);
    return parts.isEmpty() ? container.deepCopy() : one(parts).deepCopy();
  }
}
