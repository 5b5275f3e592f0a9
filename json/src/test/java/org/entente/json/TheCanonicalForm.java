package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Agreement;
import org.entente.Extensions;
import org.entente.Instrument;
import org.entente.json.write.EcmaScriptNumber;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@net.jqwik.api.Tag("13")
class TheCanonicalForm {
  private static final EntenteJson JSON = EntenteJson.standard();

  @Provide
  Arbitrary<Agreement> agreements() {
    return Any.agreements();
  }

  @Property
  void is_what_another_implementation_makes(@ForAll("agreements") Agreement agreement)
      throws IOException {
    byte[] form;
    try {
      form = JSON.canonical(agreement);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("a double");
      return;
    }
    assertThat(new String(form, StandardCharsets.UTF_8))
        .isEqualTo(new JsonCanonicalizer(JSON.write(agreement)).getEncodedString());
    assertThat(JSON.read(form)).isEqualTo(agreement);
  }

  @Property
  void writes_numbers_as_another_implementation_does(@ForAll("doubles") double number)
      throws IOException {
    Assume.that(number != 0);
    if (Math.abs(number) < Double.MIN_NORMAL) {
      // The other writes some of the least as another number.
      BigDecimal shortest = IntStream.iterate(1, digits -> digits + 1)
          .mapToObj(digits ->
              new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN)))
          .filter(rounded -> rounded.doubleValue() == number)
          .findFirst()
          .orElseThrow();
      assertThat(Double.parseDouble(EcmaScriptNumber.of(shortest))).isEqualTo(number);
      return;
    }
    assertThat(EcmaScriptNumber.of(new BigDecimal(NumberToJSON.serializeNumber(number))))
        .isEqualTo(NumberToJSON.serializeNumber(number));
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.oneOf(
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
        Arbitraries.integers().between(-1074, 1023).map(exponent -> Math.scalb(1.0, exponent)),
        Arbitraries.doubles().between(-1e6, 1e6));
  }

  @Tag("13")
  @Test
  void sorts_properties_by_utf_16_units() {
    Instrument instrument = Instrument.of("i", "T")
        .withExtensions(
            Extensions.of(Map.of("\uFB33", 1, "\uD83D\uDE00", 2, "\u20AC", 3, "1", 4, "\r", 5)));
    assertThat(new String(JSON.canonical(instrument), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"extensions\":{\"\\r\":5,\"1\":4,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1},\"id\":\"i\",\"title\":\"T\"}");
  }

  @Tag("13")
  @Test
  void is_what_the_digest_is_taken_of() throws Exception {
    Instrument instrument = Instrument.of("i", "T");
    byte[] form = "{\"id\":\"i\",\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.canonical(instrument)).isEqualTo(form);
    assertThat(JSON.digest(instrument).toString())
        .isEqualTo("sha-256:"
            + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form)));
    Agreement agreement = Any.agreement(8);
    assertThat(JSON.digest(agreement)).isEqualTo(JSON.digest(JSON.read(JSON.write(agreement))));
    assertThat(JSON.digest(agreement)).isNotEqualTo(JSON.digest(agreement.withTitle("another")));
  }

  @Tag("13")
  @Test
  void refuses_numbers_that_others_would_read_as_another_one() {
    for (BigDecimal number : List.of(
        new BigDecimal("9007199254740993"),
        new BigDecimal("0.10000000000000000555"),
        new BigDecimal("1e400"),
        new BigDecimal("1e-400"))) {
      Instrument instrument =
          Instrument.of("i", "T").withExtensions(Extensions.of(Map.of("n", number)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JSON.canonical(instrument))
          .withMessageContaining("a double");
    }
  }

  @Tag("13")
  @Test
  void writes_the_even_one_of_two_numbers_that_are_as_near() throws IOException {
    for (double number : new double[] {
      562949953421312.75, 562949953421312.25, -562949953421312.75, 1125899906842623.75
    }) {
      String text = NumberToJSON.serializeNumber(number);
      assertThat(EcmaScriptNumber.of(new BigDecimal(text))).isEqualTo(text);
    }
    assertThat(EcmaScriptNumber.of(new BigDecimal("562949953421312.8")))
        .isEqualTo("562949953421312.8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EcmaScriptNumber.of(new BigDecimal("562949953421312.7")));
  }

  @Tag("13")
  @Test
  void writes_powers_of_two_as_another_implementation_does() throws IOException {
    for (int exponent = -1074; exponent <= 1023; exponent += 1 + Math.abs(exponent) / 100) {
      String text = NumberToJSON.serializeNumber(Math.scalb(1.0, exponent));
      assertThat(EcmaScriptNumber.of(new BigDecimal(text))).isEqualTo(text);
    }
  }

  @Tag("13")
  @Test
  void has_one_zero_and_an_exponent_where_the_point_is_far_away() {
    Map<String, String> texts = Map.ofEntries(
        Map.entry("0", "0"),
        Map.entry("0.00", "0"),
        Map.entry("0E+3", "0"),
        Map.entry("-0.0", "0"),
        Map.entry("1E+20", "100000000000000000000"),
        Map.entry("1.2E+20", "120000000000000000000"),
        Map.entry("1E+21", "1e+21"),
        Map.entry("-1.5E+21", "-1.5e+21"),
        Map.entry("1.5", "1.5"),
        Map.entry("10", "10"),
        Map.entry("0.5", "0.5"),
        Map.entry("0.000001", "0.000001"),
        Map.entry("0.0000012", "0.0000012"),
        Map.entry("0.0000001", "1e-7"),
        Map.entry("0.00000012", "1.2e-7"));
    texts.forEach((number, text) ->
        assertThat(EcmaScriptNumber.of(new BigDecimal(number))).isEqualTo(text));
  }
}
