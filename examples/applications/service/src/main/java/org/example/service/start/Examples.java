package org.example.service.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.Agreement;
import org.entente.json.EntenteJson;
import org.example.service.store.Dossiers;
import org.example.service.store.Expected;
import org.example.service.store.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Three real dossiers, loaded on request; what they say stands in them with its source. */
@Component
@Order(2)
public class Examples implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Examples.class);
  private static final List<String> FILES =
      List.of("dutch-techzone.json", "wedeka.json", "cptpp.json");

  private final Dossiers dossiers;
  private final Settings settings;

  Examples(Dossiers dossiers, Settings settings) {
    this.dossiers = dossiers;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.examples()) {
      load("register");
    }
  }

  /**
   * Loads those that are not there yet.
   *
   * @param by whose account
   */
  public void load(String by) {
    for (String file : FILES) {
      Agreement agreement = read(file);
      try {
        dossiers.put(agreement, new Expected.Nothing(), by);
        LOG.info("Loaded {}: {}", agreement.id(), agreement.title());
      } catch (StaleVersion e) {
        LOG.info("{} is there already.", agreement.id());
      }
    }
  }

  private static Agreement read(String file) {
    try (InputStream in = new ClassPathResource("dossiers/" + file).getInputStream()) {
      return EntenteJson.standard().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
