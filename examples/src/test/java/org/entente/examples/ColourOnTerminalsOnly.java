package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourOnTerminalsOnly {
  @Test
  void should_respect_what_the_terminal_and_its_user_say() {
    assertThat(Screen.allowsColour("xterm-256color", null)).isTrue();
    assertThat(Screen.allowsColour("xterm-256color", "")).isTrue();
    assertThat(Screen.allowsColour("xterm-256color", "1")).isFalse();
    assertThat(Screen.allowsColour("dumb", null)).isFalse();
    assertThat(Screen.allowsColour(null, null)).isFalse();
  }
}
