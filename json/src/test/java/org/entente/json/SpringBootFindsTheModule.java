package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Agreement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@Tag("13")
class SpringBootFindsTheModule {
  @Test
  void by_itself() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class)) {
      JsonMapper mapper = context.getBean(JsonMapper.class);
      Agreement agreement = Any.agreement(5);
      String text = EntenteJson.standard().compact().write(agreement);
      assertThat(mapper.writeValueAsString(agreement)).isEqualTo(text);
      assertThat(mapper.readValue(text, Agreement.class)).isEqualTo(agreement);
    }
  }
}
