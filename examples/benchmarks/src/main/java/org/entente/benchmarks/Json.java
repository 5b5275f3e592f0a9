package org.entente.benchmarks;

import cdm.event.workflow.WorkflowStep;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.entente.Agreement;
import org.entente.json.EntenteJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier is read, and written, beside plain records with the same facts, and beside the tokens
 * alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Json {
  @Param({"5x3", "97x20"})
  public String size;

  private final EntenteJson entente = EntenteJson.standard().compact();
  private final JsonMapper jackson = JsonMapper.builder().build();
  private final CdmPeer cdm = new CdmPeer();
  private byte[] text;
  private String cdmText;
  private Agreement agreement;
  private PlainDossier plain;
  private WorkflowStep step;

  @Setup
  public void generate() throws Exception {
    agreement = Sample.of(size).agreement();
    text = entente.write(agreement).getBytes(StandardCharsets.UTF_8);
    plain = jackson.readValue(text, PlainDossier.class);
    step = cdm.step(agreement);
    cdmText = cdm.write(step);
    require("Entente", entente.read(text).equals(agreement));
    require(
        "Jackson",
        jackson.readTree(jackson.writeValueAsBytes(plain)).equals(jackson.readTree(text)));
    require(
        "CDM",
        cdm.read(cdmText).equals(step)
            && step.getApproval().size() == Sample.signatures(agreement));
  }

  private static void require(String name, boolean condition) {
    if (!condition) {
      throw new IllegalStateException(name + " does not read back what it wrote");
    }
  }

  @Benchmark
  public Object readEntente() {
    return entente.read(text);
  }

  @Benchmark
  public Object readJackson() {
    return jackson.readValue(text, PlainDossier.class);
  }

  @Benchmark
  public Object readCdm() throws Exception {
    return cdm.read(cdmText);
  }

  @Benchmark
  public int readFloorTokens() {
    int read = 0;
    try (JsonParser parser = jackson.createParser(text)) {
      while (parser.nextToken() != null) {
        read += parser.currentTokenId();
      }
    }
    return read;
  }

  @Benchmark
  public Object writeEntente() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    entente.write(agreement, out);
    return out;
  }

  @Benchmark
  public Object writeJackson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    jackson.writeValue(out, plain);
    return out;
  }

  @Benchmark
  public Object writeCdm() throws Exception {
    return cdm.write(step);
  }
}
