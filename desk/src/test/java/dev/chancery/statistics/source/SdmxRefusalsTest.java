package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages of SDMX that are no figures, or wrong ones, are refused with what and where.
final class SdmxRefusalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ,12.5,      | ,much,         | 2: "much" is no figure
          ,12.5,      | ,1e300,        | 2: 1.0E306 is no figure that can be
          ,12.5,      | ,1e2147483647, | 2: Infinity is no figure that can be
          ,2022,12.5  | ,,12.5         | 2: the period is missing
          ,2022,12.5  | ,3022,12.5     | 2: there are no figures for the year 3022
          ,2022,12.5  | ,2022-13,12.5  | 2: "2022-13" is no year, quarter (2023-Q1) or month (2023-05)
          ,V,2022     | ,X,2022        | 2: "X" is neither current nor constant prices
          12.5,,A,6   | 12.5,,A,six    | 2: "six" is no number of zeros
          12.5,,A,6   | 12.5,,A,99     | 2: "99" is no number of zeros
          ,12.5,      | ,12,5,         | 2: has 14 cells where there are 13 columns
          """)
  void areRefusedWithTheirLine(String written, String instead, String why) {
    Taken taken = Sources.read(SdmxMessages.AID.replace(written, instead));
    assertThat(taken.refused).containsExactly(why);
    assertThat(taken.observations).hasSize(3);
  }

  @Test
  void rowsThatAreToBeDeletedAreNoFigures() {
    assertThat(Sources.read(SdmxMessages.LABELLED.replace("DAC2A,I,", "DAC2A,D,")).refused)
        .containsExactly("2: is to be deleted, by its ACTION D");
  }

  @Test
  void keysThatPointToNothingAreRefused() {
    assertThat(Sources.read(SdmxMessages.JSON_1.replace("0:0:1", "0:0:7")).refused)
        .containsExactly("2: the key points to code 7 of TIME_PERIOD, which has 2");
    assertThat(Sources.read(SdmxMessages.JSON_1.replace("0:0:1", "0:1")).refused)
        .containsExactly("2: its key has 2 parts where there are 3 dimensions");
    assertThat(Sources.read(SdmxMessages.JSON_2.replace("1:0:0", "5:0:0")).refused)
        .containsExactly("3: the key points to code 5 of COUNTRY, which has 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "test":false             | "test":true                    | its header says that it is only a test
          "Information"            | "Delete"                       | it says which figures are to be deleted
          "sender":{"id":"OECD"}   | "sender":{"id":"ECB"}          | the figures are of ECB: of SDMX messages those of IMF and OECD are read
          "id":"TIME_PERIOD"       | "id":"PER"                     | it has no dimension for it
          {"0:0:0":[1.5,0,0],      | {"0:0:1":[1.5,0,0],            | a name is there twice in the same object
          "observations":{"0:0:0":[1.5,0,0],"0:0:1":[2.25,0,0]} | "x":0 | the answer has no figures
          "structure":{"links"     | "shape":{"links"               | a data set has no structure
          "dataSets":[             | "dataflows":[                  | this is a message about the structure of data
          """)
  void answersInJsonAreRefusedForTheRightReason(String written, String instead, String why) {
    refuses(SdmxMessages.JSON_1.replace(written, instead), why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <message:Test>false      | <message:Test>true             | its header says that it is only a test
          action="Replace"         | action="Delete"                | it says which figures are to be deleted
          =IMF.STA:DSD_IMTS        | =ESTAT:DSD_IMTS                | the figures are of ESTAT
          <Obs                     | <Oops                          | the answer has no figures
          structureID="S1"         | structureID="S1" explicitMeasures="true" | its figures are of several measures
          <message:DataSet         | <message:Footer><Text>too large</Text></message:Footer><message:DataSet | the service answered: too large
          </message:DataSet>       | </message:Dataset>             | line 15, character 3: the XML is broken or cut short
          StructureSpecificData    | Structure                      | this is a message of kind Structure
          """)
  void answersInXmlAreRefusedForTheRightReason(String written, String instead, String why) {
    refuses(SdmxMessages.TRADE_XML.replace(written, instead), why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Structure":{"a":"SDMX.org"}}                 | this is a message of kind Structure, no figures
          {"CompactData":{"@xmlns":"SDMX","DataSet":{}}} | it does not say which data set its figures are of
          {"CompactData":{"@xmlns":"SDMX","Header":{"DataSetID":"BOP"},"DataSet":{}}} | the IMF answered that it has no such figures
          <!DOCTYPE html><html><head><title>Request Error</title></head></html> | this is a page in HTML, no figures (Request Error)
          <string xmlns="x">There is an issue</string>   | the service answered with an error: There is an issue
          """)
  void otherAnswersAreRefusedForTheRightReason(String text, String why) {
    refuses(text, why);
  }

  @Test
  void nothingOutsideOfAFileIsRead() {
    String reaching =
        SdmxMessages.TRADE_XML
            .replace(
                "<message:StructureSpecificData",
                "<!DOCTYPE x [<!ENTITY e SYSTEM"
                    + " \"file:///etc/hostname\">]><message:StructureSpecificData")
            .replace("</message:Test>", "&e;</message:Test>");
    refuses(reaching, "the XML is broken or cut short");
  }

  private static void refuses(String text, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(text))
        .withMessageContaining(why);
  }
}
