package org.example.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.example.service.access.Accounts;
import org.example.service.access.Role;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks a register over HTTP. */
final class Client {
  static final String PASSWORD = "a password of the tests";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One for all: each has threads and connections of its own. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;

  Client(int port) {
    this.port = port;
  }

  /** An account for each role. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Roles {
    @Bean
    @Order(3)
    ApplicationRunner accountForEachRole(Accounts accounts) {
      return arguments -> {
        if (accounts.all().size() == 1) {
          accounts.add("recorder", PASSWORD, Role.RECORD, "administrator");
          accounts.add("reader", PASSWORD, Role.READ, "administrator");
        }
      };
    }
  }

  /** A request being made up. */
  final class Request {
    private final HttpRequest.Builder builder;

    private Request(String method, String path, String body) {
      builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
          .method(method, HttpRequest.BodyPublishers.ofString(body));
      if (!body.isEmpty()) {
        builder.header("Content-Type", "application/json");
      }
    }

    Request header(String name, String value) {
      builder.setHeader(name, value);
      return this;
    }

    Request as(String account) {
      String both = account + ":" + PASSWORD;
      return header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }

    Answer send() {
      try {
        return new Answer(HTTP.send(builder.build(), HttpResponse.BodyHandlers.ofString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return JSON.readTree(body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Request get(String path) {
    return new Request("GET", path, "");
  }

  Request head(String path) {
    return new Request("HEAD", path, "");
  }

  Request put(String path, String body) {
    return new Request("PUT", path, body);
  }

  Request post(String path, String body) {
    return new Request("POST", path, body);
  }

  Request delete(String path) {
    return new Request("DELETE", path, "");
  }

  int port() {
    return port;
  }
}
