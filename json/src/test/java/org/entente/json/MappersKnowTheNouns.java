package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Fact;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.json.dossier.Formats;
import org.entente.json.format.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

@net.jqwik.api.Tag("13")
class MappersKnowTheNouns {
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new EntenteJackson2Module());

  @Provide
  Arbitrary<Agreement> agreements() {
    return Any.agreements();
  }

  /** A service's own type, with nouns in it. */
  record Answer(
      PartyId party,
      Role role,
      Map<PartyId, SignatureKind> kinds,
      List<Signature> signatures,
      Optional<Term> term) {}

  @Property
  void each_by_itself(@ForAll("agreements") Agreement agreement) throws Exception {
    for (Party party : agreement.knownParties().values()) {
      assertSame(party, Party.class);
      assertSame(party.extensions(), Extensions.class);
    }
    for (Signature signature : agreement.signatures()) {
      assertSame(signature, Signature.class);
    }
    for (Act act : agreement.acts()) {
      assertSame(act, Act.class);
      if (act instanceof ConsensualAct consensual) {
        assertSame(consensual, ConsensualAct.class);
      }
      if (act instanceof Accession accession) {
        assertSame(accession, Accession.class);
      }
    }
    assertSame(agreement.term(), Term.class);
    assertSame(agreement.provisions(), Provisions.class);
    assertSame(agreement.provisions().accession().consent(), ConsentRule.class);
    assertSame(agreement.provisions().accession().effect(), EffectRule.class);
  }

  private static <T> void assertSame(T value, Class<T> type) throws Exception {
    String text = JACKSON_3.writeValueAsString(value);
    assertThat(JACKSON_2.writeValueAsString(value)).isEqualTo(text);
    assertThat(JACKSON_3.readValue(text, type)).isEqualTo(value);
    assertThat(JACKSON_2.readValue(text, type)).isEqualTo(value);
  }

  @Tag("13")
  @Test
  void as_parts_of_a_service_s_own_types() {
    Answer answer = new Answer(
        PartyId.of("emmen"),
        Role.ASSOCIATE,
        Map.of(PartyId.of("emmen"), SignatureKind.SUBJECT_TO_RATIFICATION),
        List.of(Signature.of(PartyId.of("emmen"), LocalDate.of(2023, 7, 11))),
        Optional.of(Term.from(LocalDate.of(2022, 1, 1))));
    String text = JACKSON_3.writeValueAsString(answer);
    assertThat(text)
        .isEqualTo(
            "{\"party\":\"emmen\",\"role\":\"associate\",\"kinds\":{\"emmen\":\"subject-to-ratification\"},"
                + "\"signatures\":[{\"party\":\"emmen\",\"on\":\"2023-07-11\"}],\"term\":{\"from\":\"2022-01-01\"}}");
    assertThat(JACKSON_3.readValue(text, Answer.class)).isEqualTo(answer);
    assertThat(JACKSON_3.convertValue(answer, Answer.class)).isEqualTo(answer);
    assertThat(JACKSON_3.treeToValue(JACKSON_3.valueToTree(answer), Answer.class))
        .isEqualTo(answer);
  }

  /** Those whose own subclasses callers never see. */
  private static Stream<Class<?>> kindsOf(Class<?> noun) {
    List<Class<?>> shown = Stream.<Class<?>>of(noun.getPermittedSubclasses())
        .filter(kind -> Modifier.isPublic(kind.getModifiers()))
        .toList();
    return shown.isEmpty() ? Stream.of(noun) : shown.stream().flatMap(MappersKnowTheNouns::kindsOf);
  }

  @Tag("13")
  @Test
  void of_every_kind_of_act_and_of_fact() {
    List<Class<?>> known = Formats.list().stream().<Class<?>>map(Format::type).toList();
    assertThat(known).doesNotHaveDuplicates();
    assertThat(kindsOf(Act.class)).hasSizeGreaterThanOrEqualTo(5).isSubsetOf(known);
    assertThat(kindsOf(Fact.class)).hasSizeGreaterThanOrEqualTo(6).isSubsetOf(known);
  }

  @Tag("13")
  @Test
  void as_scalars() throws Exception {
    assertSame(ActId.of("joins"), ActId.class);
    assertSame(PartyKind.MUNICIPALITY, PartyKind.class);
    assertSame(new Digest("md5", "0011223344556677"), Digest.class);
    assertThat(JACKSON_3.writeValueAsString(Map.of(PartyId.of("p"), 1))).isEqualTo("{\"p\":1}");
    assertThat(JACKSON_2.readValue(
            "{\"p\":1}",
            new com.fasterxml.jackson.core.type.TypeReference<Map<PartyId, Integer>>() {}))
        .containsKey(PartyId.of("p"));
    assertThatThrownBy(
            () -> JACKSON_3.readValue("{\"a b\":1}", new TypeReference<Map<PartyId, Integer>>() {}))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("white space");
    assertThatThrownBy(() -> JACKSON_2.readValue(
            "{\"a b\":1}",
            new com.fasterxml.jackson.core.type.TypeReference<Map<PartyId, Integer>>() {}))
        .isInstanceOf(JsonMappingException.class);
  }

  @Tag("13")
  @Test
  void with_the_place_in_the_whole_document_when_something_is_wrong() {
    String text =
        "{\n \"party\": \"emmen\",\n \"signatures\": [ {\"party\":\"emmen\",\"on\":\"2023-07-11\"},\n  {\"party\":\"emmen\",\"on\":\"soon\"} ] }";
    assertThatThrownBy(() -> JACKSON_3.readValue(text, Answer.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(
            "line 4, column 25, at $.signatures[1].on: expected a date as year-month-day")
        .rootCause()
        .isInstanceOf(DossierException.class);
    assertThatThrownBy(() -> JACKSON_2.readValue(text, Answer.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(
            "line 4, column 25, at $.signatures[1].on: expected a date as year-month-day");
  }

  @Tag("13")
  @Test
  void with_the_place_of_what_is_not_well_formed() {
    String text = "{\"id\":\"p\",\n\"name\":'P'}";
    assertThatThrownBy(() -> JACKSON_3.readValue(text, Party.class))
        .hasMessageContaining("line 2, column 8, at $.name: this is not well-formed JSON");
    assertThatThrownBy(() -> JACKSON_2.readValue(text, Party.class))
        .hasMessageContaining("line 2, column 8, at $.name: this is not well-formed JSON");
  }

  @Tag("13")
  @Test
  void and_pass_on_that_a_source_cannot_be_read() {
    assertThatThrownBy(() -> JACKSON_3.readValue(broken(), Party.class))
        .hasRootCauseMessage("the line is cut");
    assertThatThrownBy(() -> JACKSON_2.readValue(broken(), Party.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the line is cut");
  }

  /** Begins as a party does, and then can't be read. */
  private static InputStream broken() {
    InputStream cut = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the line is cut");
      }
    };
    return new SequenceInputStream(
        new ByteArrayInputStream("{\"id\":\"p\",".getBytes(StandardCharsets.UTF_8)), cut);
  }

  @Tag("13")
  @Test
  void and_find_a_property_of_extensions_that_is_there_twice() {
    assertThatThrownBy(() -> JACKSON_3.readValue("{\"a\":1,\"a\":2}", Extensions.class))
        .hasMessageContaining("at $.a: expected each property once, but found \"a\" again");
    assertThatThrownBy(() -> JACKSON_2.readValue("{\"a\":1,\"a\":2}", Extensions.class))
        .hasMessageContaining("at $.a: expected each property once, but found \"a\" again");
  }

  @Tag("13")
  @Test
  void with_procedures_among_them() throws Exception {
    assertSame(
        Procedure.of(ConsentRule.atLeast(2), EffectRule.after(Period.ofDays(60))), Procedure.class);
    assertSame(
        Procedure.builder().closes(EffectRule.after(Period.ofMonths(6))).build(), Procedure.class);
  }

  @Tag("13")
  @Test
  void strictly_whatever_the_mapper_is_told() {
    JsonMapper lax = JsonMapper.builder()
        .addModule(new EntenteModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
        .build();
    assertThatThrownBy(() -> lax.readValue("{\"id\":\"p\",\"name\":5,\"x\":1}", Party.class))
        .hasMessageContaining("2 problems");
    assertThat(lax.writeValueAsString(Party.of("p", "P")))
        .isEqualTo("{\"id\":\"p\",\"name\":\"P\"}");
    assertThatThrownBy(
            () -> lax.readValue("{\"id\":\"t\",\"kind\":\"termination\"}", Succession.class))
        .hasMessageContaining("an act of another kind");
  }

  @Tag("13")
  @Test
  void and_refuse_to_write_what_could_not_be_read() {
    Agreement stray = Any.agreement(1)
        .withSignatures(Signature.of(PartyId.of("stranger"), LocalDate.of(2023, 7, 11)));
    assertThatThrownBy(() -> JACKSON_3.writeValueAsString(stray)).hasMessageContaining("stranger");
    assertThatThrownBy(() -> JACKSON_2.writeValueAsString(stray)).hasMessageContaining("stranger");
    assertThatThrownBy(() -> EntenteJson.standard().write(stray))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "a dossier must know each party that its facts name, but not 'stranger', in the founding");
  }

  @Tag("13")
  @Test
  void and_keep_null_apart() throws Exception {
    assertThat(JACKSON_3.readValue("null", Party.class)).isNull();
    assertThat(JACKSON_2.readValue("null", Party.class)).isNull();
  }
}
