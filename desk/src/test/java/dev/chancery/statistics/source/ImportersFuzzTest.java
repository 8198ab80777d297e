package dev.chancery.statistics.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/// Looks for bytes that an importer can't cope with (Jazzer); CONTRIBUTING.md says how. What it
/// found lies beside the seeds, and is tried in every build by FuzzCorpusTest.
final class ImportersFuzzTest {

  private final FuzzedImporters importers = new FuzzedImporters();

  ImportersFuzzTest() throws IOException {}

  @FuzzTest
  void plainCsv(byte[] bytes) throws IOException {
    importers.read("plainCsv", bytes);
  }

  @FuzzTest
  void comtradeAnswer(byte[] bytes) throws IOException {
    importers.read("comtradeAnswer", bytes);
  }

  @FuzzTest
  void comtradeFile(byte[] bytes) throws IOException {
    importers.read("comtradeFile", bytes);
  }

  @FuzzTest
  void comtradeLegacyCsv(byte[] bytes) throws IOException {
    importers.read("comtradeLegacyCsv", bytes);
  }

  @FuzzTest
  void comtradeLegacyAnswer(byte[] bytes) throws IOException {
    importers.read("comtradeLegacyAnswer", bytes);
  }

  @FuzzTest
  void worldBankAnswer(byte[] bytes) throws IOException {
    importers.read("worldBankAnswer", bytes);
  }

  @FuzzTest
  void worldBankTable(byte[] bytes) throws IOException {
    importers.read("worldBankTable", bytes);
  }

  @FuzzTest
  void baciFile(byte[] bytes) throws IOException {
    importers.read("baciFile", bytes);
  }

  @FuzzTest
  void gravityFile(byte[] bytes) throws IOException {
    importers.read("gravityFile", bytes);
  }

  @FuzzTest
  void cowTrade(byte[] bytes) throws IOException {
    importers.read("cowTrade", bytes);
  }

  @FuzzTest
  void wtoAnswer(byte[] bytes) throws IOException {
    importers.read("wtoAnswer", bytes);
  }

  @FuzzTest
  void jsonStatAnswer(byte[] bytes) throws IOException {
    importers.read("jsonStatAnswer", bytes);
  }

  @FuzzTest
  void bilateralTable(byte[] bytes) throws IOException {
    importers.read("bilateralTable", bytes);
  }

  @FuzzTest
  void customsTable(byte[] bytes) throws IOException {
    importers.read("customsTable", bytes);
  }

  @FuzzTest
  void aidTable(byte[] bytes) throws IOException {
    importers.read("aidTable", bytes);
  }

  @FuzzTest
  void countryTable(byte[] bytes) throws IOException {
    importers.read("countryTable", bytes);
  }

  @FuzzTest
  void rateTable(byte[] bytes) throws IOException {
    importers.read("rateTable", bytes);
  }

  @FuzzTest
  void remittanceTable(byte[] bytes) throws IOException {
    importers.read("remittanceTable", bytes);
  }

  @FuzzTest
  void factbookPartners(byte[] bytes) throws IOException {
    importers.read("factbookPartners", bytes);
  }

  @FuzzTest
  void sdmxCsv(byte[] bytes) throws IOException {
    importers.read("sdmxCsv", bytes);
  }

  @FuzzTest
  void sdmxJson(byte[] bytes) throws IOException {
    importers.read("sdmxJson", bytes);
  }

  @FuzzTest
  void sdmxMl(byte[] bytes) throws IOException {
    importers.read("sdmxMl", bytes);
  }

  @FuzzTest
  void compactJson(byte[] bytes) throws IOException {
    importers.read("compactJson", bytes);
  }

  @FuzzTest
  void errorPage(byte[] bytes) throws IOException {
    importers.read("errorPage", bytes);
  }
}
