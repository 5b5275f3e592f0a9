package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What must hold of every picture: small and large, in both languages. */
class PicturesForEverybody {
  private static final Timeline SMALL = Timeline.of(Samples.covenant());
  private static final Timeline LARGE = Timeline.of(Samples.large());

  private static List<Picture> drawn(String language) {
    Pictures pictures = Pictures.in(Locale.forLanguageTag(language));
    WhoWithWhom few = WhoWithWhom.on(Samples.day("2024-04-01"), List.of(SMALL));
    WhoWithWhom many = WhoWithWhom.on(Samples.day("2025-06-01"), List.of(SMALL, LARGE));
    return List.of(
        pictures.founding(SMALL, Samples.day("2024-04-01")).orElseThrow(),
        pictures.act(SMALL, ActId.of("newtown"), Samples.day("2024-04-01")).orElseThrow(),
        pictures.act(LARGE, ActId.of("text-4"), Samples.day("2025-06-01")).orElseThrow(),
        pictures.membership(SMALL, Samples.day("2024-04-01")),
        pictures.membership(LARGE, Samples.day("2025-06-01")),
        pictures.company(few),
        pictures.company(many),
        pictures.around(few, Samples.LAKE.id()),
        pictures.around(many, PartyId.of("p35")));
  }

  static Stream<Picture> pictures() {
    return Stream.of("en", "nl").flatMap(language -> drawn(language).stream());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void should_be_named_and_described_to_a_screen_reader(Picture picture) {
    Element svg = Svg.read(picture.svg()).root();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    Element title = (Element) svg.getElementsByTagName("title").item(0);
    Element description = (Element) svg.getElementsByTagName("desc").item(0);
    assertThat(title.getParentNode()).isSameAs(svg);
    assertThat(title.getTextContent()).isEqualTo(picture.title());
    assertThat(description.getTextContent()).isEqualTo(picture.description());
    assertThat(svg.getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void should_say_the_same_in_a_table(Picture picture) {
    assertThat(picture.table().rows()).isNotEmpty();
    assertThat(picture.table().rows())
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(picture.table().header()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void should_hold_no_style_script_or_reference_to_elsewhere(Picture picture) {
    assertThat(picture.svg()).doesNotContain("<style", "style=", "<script", "href", "url(http");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void should_keep_every_upright_text_inside(Picture picture) {
    Svg svg = Svg.read(picture.svg());
    String[] box = svg.root().getAttribute("viewBox").split(" ");
    double width = Double.parseDouble(box[2]);
    double height = Double.parseDouble(box[3]);
    for (Element text : svg.all("text")) {
      if (!text.hasAttribute("transform")) {
        double size = size(text);
        double wide = Lettering.width(text.getTextContent(), size);
        double x = Double.parseDouble(text.getAttribute("x")) - wide * share(text);
        double y = Double.parseDouble(text.getAttribute("y"));
        assertThat(x).as(text.getTextContent()).isBetween(0.0, width - wide + 1);
        assertThat(y).as(text.getTextContent()).isBetween(size * 0.7, height - 2);
      }
    }
  }

  private static double size(Element text) {
    String own = text.getAttribute("font-size");
    return Double.parseDouble(
        own.isEmpty() ? ((Element) text.getParentNode()).getAttribute("font-size") : own);
  }

  private static double share(Element text) {
    String own = text.getAttribute("text-anchor");
    String anchor =
        own.isEmpty() ? ((Element) text.getParentNode()).getAttribute("text-anchor") : own;
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> 0;
    };
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void should_use_each_id_once(Picture picture) {
    assertThat(Svg.read(picture.svg()).ids()).doesNotHaveDuplicates();
  }

  @Test
  void should_be_the_same_bytes_each_time_whatever_the_locale_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      List<String> first = drawn("nl").stream().map(Picture::svg).toList();
      Locale.setDefault(Locale.GERMANY);
      assertThat(drawn("nl").stream().map(Picture::svg).toList()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void should_speak_both_languages() {
    assertThat(drawn("en").get(1).title()).isEqualTo("Accession of Newtown: who has signed what");
    assertThat(drawn("nl").get(1).title())
        .isEqualTo("Accession of Newtown: wie heeft wat ondertekend");
  }

  @Test
  void should_show_hostile_names_as_text() {
    Party hostile = Party.of("x", "</title><script>alert(1)</script> {0} \uFFFE &amp;");
    Agreement agreement = Agreement.builder()
        .id("hostile")
        .title("]]> <b>\"'")
        .addFounders(hostile, Samples.NORTH)
        .addSignatures(
            Signature.of(hostile, Samples.day("2024-01-01")),
            Signature.of(Samples.NORTH, Samples.day("2024-01-02")))
        .build();

    Svg svg = Svg.read(Pictures.in(Locale.ENGLISH)
        .membership(Timeline.of(agreement), Samples.day("2024-02-01"))
        .svg());

    assertThat(svg.all("script")).isEmpty();
    assertThat(svg.root().getElementsByTagName("title").item(0).getTextContent())
        .startsWith("]]> <b>\"'");
    assertThat(svg.hints())
        .anySatisfy(hint -> assertThat(hint)
            .startsWith("</title><script>alert(1)</script> {0} \uFFFD &amp;: from 2 January 2024"));
  }

  @Test
  void should_have_text_that_stands_out_from_its_ground() {
    List<String> inks = List.of(Colour.INK, Colour.FAINT, Colour.RED, Colour.BLUE);
    inks.forEach(ink -> assertThat(contrast(ink, Colour.PAPER)).as(ink).isGreaterThan(4.5));
    for (double share = 0; share <= 1; share += 0.01) {
      assertThat(contrast(Colour.on(share), Colour.blue(share)))
          .as("share " + share)
          .isGreaterThan(4.5);
    }
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return luminance;
  }

  @Test
  void should_tell_states_apart_by_shape_and_not_by_colour_alone() {
    List<String> shapes = new ArrayList<>();
    for (SignatureMatrix.State state : SignatureMatrix.State.values()) {
      Canvas canvas = new Canvas("x", 20, 20, "", "");
      Sign.draw(canvas, state, 10, 10);
      shapes.add(canvas.finish().replaceAll("#[0-9a-f]{6}", ""));
    }

    assertThat(shapes).doesNotHaveDuplicates();
  }
}
