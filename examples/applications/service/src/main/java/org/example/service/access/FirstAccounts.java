package org.example.service.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.example.service.start.FirstLook;
import org.example.service.start.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accounts for a register that has none: without one, nobody could record anything. */
@Component
@Order(1)
class FirstAccounts implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
  private static final String BY = "register";
  private static final Map<String, Role> FIRST = new TreeMap<>(
      Map.of("administrator", Role.ADMINISTER, "recorder", Role.RECORD, "reader", Role.READ));

  private final Accounts accounts;
  private final FirstLook firstLook;
  private final Settings settings;

  FirstAccounts(Accounts accounts, FirstLook firstLook, Settings settings) {
    this.accounts = accounts;
    this.firstLook = firstLook;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!accounts.all().isEmpty()) {
      return;
    }
    if (!settings.administratorPassword().isBlank()) {
      accounts.add("administrator", settings.administratorPassword(), Role.ADMINISTER, BY);
    } else if (firstLook.isOn()) {
      addAll();
    } else {
      LOG.warn("Nobody can sign in yet: start once with REGISTER_ADMINISTRATOR_PASSWORD set.");
    }
  }

  /** The passwords lie beside the data, where only their owner can read them. */
  private void addAll() throws IOException {
    StringBuilder lines = new StringBuilder();
    FIRST.forEach((name, role) -> {
      String password = password();
      accounts.add(name, password, role, BY);
      lines.append(name).append(' ').append(password).append('\n');
    });
    Path file = settings.data().resolve("accounts.txt");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, lines);
  }

  private static String password() {
    byte[] random = new byte[8];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
