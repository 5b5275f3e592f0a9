package org.example.service.start;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in addresses and forms: four digits, two, two, of the years 1 to 9999. */
@Configuration(proxyBeanMethods = false)
public class Days implements WebMvcConfigurer {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new Converter<String, LocalDate>() {
      @Override
      public LocalDate convert(String text) {
        return text.isBlank() ? null : parse(text.strip());
      }
    });
  }

  /**
   * Reads a day.
   *
   * @param text as 2023-07-11
   * @return the day
   * @throws NoDay if the text is none
   */
  public static LocalDate parse(String text) {
    if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
      throw new NoDay(text);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new NoDay(text);
    }
  }
}
