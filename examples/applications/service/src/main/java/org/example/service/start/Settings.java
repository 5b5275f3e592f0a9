package org.example.service.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What whoever starts the register decides.
 *
 * @param zone where today is today
 * @param open whether those who have not signed in may read
 * @param examples whether three real dossiers are loaded, if they are not there
 * @param data the folder of the embedded database
 * @param administratorPassword the password of the first administrator; blank for none
 * @param limits what strangers may ask of it
 */
@ConfigurationProperties("register")
public record Settings(
    @DefaultValue("Europe/Amsterdam") ZoneId zone,
    @DefaultValue("true") boolean open,
    @DefaultValue("false") boolean examples,

    @DefaultValue("${user.home}/.local/share/entente-register")
    Path data,

    @DefaultValue("") String administratorPassword,
    @DefaultValue Limits limits) {

  /**
   * The most that one request may take.
   *
   * @param dossier the size of a dossier
   * @param fact the size of one fact
   * @param deciding how long a dossier may take to be decided
   */
  public record Limits(
      @DefaultValue("2MB") DataSize dossier,
      @DefaultValue("64KB") DataSize fact,
      @DefaultValue("5s") Duration deciding) {}
}
