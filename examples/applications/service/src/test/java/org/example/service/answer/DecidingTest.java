package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.example.service.start.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DecidingTest {
  private static Deciding within(Duration most) {
    return new Deciding(new Settings(
        ZoneId.of("Europe/Amsterdam"),
        true,
        false,
        Path.of("."),
        "",
        new Settings.Limits(DataSize.ofMegabytes(2), DataSize.ofKilobytes(64), most)));
  }

  @Test
  void should_say_who_is_bound_when_there_is_time() {
    assertThat(within(Duration.ofSeconds(30)).bound(Covenant.founded())).hasSize(3);
  }

  @Test
  void should_give_up_when_a_dossier_takes_longer_than_is_allowed() {
    CountDownLatch neverDecided = new CountDownLatch(1);

    assertThatThrownBy(() -> within(Duration.ofMillis(20)).within(() -> {
          neverDecided.await();
          return List.of();
        }))
        .isInstanceOf(Deciding.TookTooLong.class)
        .hasMessageContaining("more than 20 ms to decide");
  }

  @Test
  void should_let_nobody_in_when_it_is_stopping() {
    Deciding deciding = within(Duration.ofSeconds(30));
    deciding.destroy();

    assertThatThrownBy(() -> deciding.bound(Covenant.founded()))
        .isInstanceOfSatisfying(
            Deciding.TookTooLong.class, refused -> assertThat(refused.isBusy()).isTrue());
  }
}
