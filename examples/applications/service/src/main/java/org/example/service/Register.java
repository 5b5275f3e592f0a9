package org.example.service;

import java.time.Clock;
import org.example.service.start.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A register of agreements: pages for people, an interface for programs. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Register {
  /**
   * Starts the register.
   *
   * @param arguments settings, as {@code --register.examples=true}
   */
  public static void main(String[] arguments) {
    SpringApplication.run(Register.class, arguments);
  }

  @Bean
  Clock clock(Settings settings) {
    return Clock.system(settings.zone());
  }
}
