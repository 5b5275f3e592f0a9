package org.example.service.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the register is to be found. */
@Component
class Address {
  private static final Logger LOG = LoggerFactory.getLogger(Address.class);

  private final FirstLook firstLook;
  private final Settings settings;

  Address(FirstLook firstLook, Settings settings) {
    this.firstLook = firstLook;
    this.settings = settings;
  }

  @EventListener
  void say(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
      LOG.info("The register is at http://127.0.0.1:{}/", web.getWebServer().getPort());
    }
    if (firstLook.isOn()) {
      LOG.info("This is a first look: the embedded database does not wait for the disk.");
      LOG.info("Its data: {}", settings.data());
      LOG.info("Accounts and passwords: {}", settings.data().resolve("accounts.txt"));
    }
  }
}
