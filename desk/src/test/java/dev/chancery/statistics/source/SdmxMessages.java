package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;

/// Messages of SDMX in all forms, of our own making: Peru, Korea and others in round figures.
public final class SdmxMessages {

  /// Aid as the OECD's service gives it, in no order of time.
  public static final String AID =
      """
      DATAFLOW,DONOR,RECIPIENT,MEASURE,UNIT_MEASURE,PRICE_BASE,TIME_PERIOD,OBS_VALUE,BASE_PER,OBS_STATUS,UNIT_MULT,DECIMALS,FLOW_TYPE
      OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.6),KOR,PER,206,USD,V,2022,12.5,,A,6,2,D
      OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.6),KOR,PER,206,USD,V,2021,-0.25,,A,6,2,D
      OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.6),KOR,PER,206,USD,Q,2021,-0.3,2022,A,6,2,D
      OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.6),ALLD,XKV,216,USD,V,2021,7,,P,6,2,D
      """
          .replace("\n", "\r\n");

  /// The same with the names of codes beside them, as the Data Explorer gives it.
  public static final String LABELLED =
      """
      STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,DONOR,Donor,RECIPIENT,Recipient,MEASURE,Measure,UNIT_MEASURE,Unit of measure,PRICE_BASE,Price base,TIME_PERIOD,Time period,OBS_VALUE,Observation value,UNIT_MULT,Unit multiplier
      DATAFLOW,OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.6),DAC2A,I,KOR,Korea,PER,Peru,206,"Aid, net",USD,US dollar,V,Current prices,2022,,12.5,,6,Millions
      """;

  public static final String TRADE_CSV =
      """
      DATAFLOW,FREQ,REF_AREA,TRADE_FLOW,END_USE,PRODUCT,COUNTERPART_AREA,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT
      OECD.STI.PIE:DSD_BTIGE@DF_BTIGE(1.0),A,PER,X,TOTAL,_T,KOR,USD,2023,2300000,3
      OECD.STI.PIE:DSD_BTIGE@DF_BTIGE(1.0),A,PER,M,TOTAL,_T,W,USD,2023,50000000,3
      OECD.STI.PIE:DSD_BTIGE@DF_BTIGE(1.0),A,PER,X,TOTAL,C10,KOR,USD,2023,100000,3
      """;

  /// The IMF's old service: one series in an object, its observations in a list.
  public static final String COMPACT =
      """
      {"CompactData":{"@xmlns":"http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message",
      "Header":{"Prepared":"2024-09-20T18:50:44","DataSetID":"DOT"},"DataSet":{"Series":
      {"@FREQ":"A","@REF_AREA":"PE","@INDICATOR":"TXG_FOB_USD","@COUNTERPART_AREA":"KR",
      "@UNIT_MULT":"6","Obs":[{"@TIME_PERIOD":"2022","@OBS_VALUE":"2600.5"},
      {"@TIME_PERIOD":"2023","@OBS_VALUE":"2300"}]}}}}
      """;

  /// The IMF's service, XML of version 3.
  public static final String TRADE_XML =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <message:StructureSpecificData xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message"
       xmlns:common="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common"
       xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/data/structurespecific">
      <message:Header><message:Test>false</message:Test>
      <message:Prepared>2025-12-16T05:16:36Z</message:Prepared><message:Sender id="unknown"/>
      <message:Structure structureID="S1"><common:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IMF.STA:DSD_IMTS(1.0.0)</common:Structure></message:Structure></message:Header>
      <message:DataSet ss:structureRef="S1" action="Replace">
      <Group INDICATOR="XG_FOB_USD"><Comp id="UNIT"><Value>USD</Value></Comp></Group>
      <Series COUNTRY="PER" INDICATOR="XG_FOB_USD" COUNTERPART_COUNTRY="KOR" FREQUENCY="A" SCALE="6">
      <Obs OBS_VALUE="2300000000" DERIVATION_TYPE="O" TIME_PERIOD="2023"/>
      <Obs OBS_VALUE="2400000000" DERIVATION_TYPE="SE" TIME_PERIOD="2024"/></Series>
      <Series COUNTRY="PER" INDICATOR="XG_FOB_USD" COUNTERPART_COUNTRY="G998" FREQUENCY="A" SCALE="6">
      <Obs OBS_VALUE="9000000000" DERIVATION_TYPE="M" TIME_PERIOD="2023"/></Series>
      </message:DataSet></message:StructureSpecificData>
      """;

  /// Generic XML of version 2.1.
  public static final String GENERIC_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <message:GenericData xmlns:generic="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic"
       xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
       xmlns:common="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
      <message:Header><message:Sender id="OECD"/><message:Structure structureID="S1">
      <common:Structure><Ref agencyID="OECD" id="QNA" version="1.0"/></common:Structure></message:Structure></message:Header>
      <message:DataSet structureRef="S1"><generic:Series><generic:SeriesKey>
      <generic:Value id="LOCATION" value="CHL"/><generic:Value id="SUBJECT" value="B1_GE"/></generic:SeriesKey>
      <generic:Attributes><generic:Value id="POWERCODE" value="6"/><generic:Value id="UNIT" value="CLP"/></generic:Attributes>
      <generic:Obs><generic:ObsDimension value="2023-Q2"/><generic:ObsValue value="1500"/></generic:Obs>
      <generic:Obs><generic:ObsDimension id="TIME_PERIOD" value="2023-Q3"/><generic:ObsValue value="NaN"/></generic:Obs>
      </generic:Series></message:DataSet></message:GenericData>
      """;

  /// JSON of version 2, as the IMF's service gives it.
  public static final String JSON_2 =
      """
      {"meta":{},"data":{"dataSets":[{"structure":0,"action":"Replace","series":{
      "0:0:0":{"attributes":[0],"observations":{"0":["91.5",0],"1":[null,0]}},
      "1:0:0":{"attributes":[0],"observations":{"0":["7.5",1]}}},
      "dimensionGroupAttributes":{":0::":[0]}}],
      "structures":[{"links":[{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IMF.WHD:WHDREO(5.0.0)"}],
      "dimensions":{"series":[{"id":"COUNTRY","keyPosition":0,"values":[{"id":"PER"},{"id":"GX99"}]},
      {"id":"INDICATOR","keyPosition":1,"values":[{"id":"BCA_GDP_BP6"}]},
      {"id":"FREQUENCY","keyPosition":2,"values":[{"id":"A"}]}],
      "observation":[{"id":"TIME_PERIOD","keyPosition":3,"values":[{"value":"2022"},{"value":"2023"}]}]},
      "measures":{"observation":[{"id":"OBS_VALUE"}]},
      "attributes":{"dimensionGroup":[{"id":"UNIT","values":[{"id":"PT"}]}],
      "series":[{"id":"SCALE","values":[{"id":"0"}]}],
      "observation":[{"id":"DERIVATION_TYPE","values":[{"id":"O"},{"id":"SP"}]}]}}]}}
      """;

  /// JSON of version 1 without series, as the OECD's old service gave it.
  public static final String JSON_1 =
      """
      {"header":{"test":false,"prepared":"2019-09-17T01:11:32Z","sender":{"id":"OECD"}},
      "dataSets":[{"action":"Information","observations":{"0:0:0":[1.5,0,0],"0:0:1":[2.25,0,0]}}],
      "structure":{"links":[{"href":"https://stats.oecd.org/sdmx-json/dataflow/TABLE/all"}],
      "dimensions":{"observation":[{"id":"LOCATION","values":[{"id":"AUS"}]},
      {"id":"SUBJECT","values":[{"id":"B1"}]},{"id":"TIME_PERIOD","values":[{"id":"2001"},{"id":"2002"}]}]},
      "attributes":{"observation":[{"id":"UNIT","values":[{"id":"AUD"}]},
      {"id":"POWERCODE","values":[{"id":"6"}]}]}}}
      """;

  private SdmxMessages() {}

  /// A figure in a line.
  static String words(Observation one) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            one.reporter(),
            one.partner().orElse("-"),
            one.flow(),
            one.period(),
            one.value(),
            one.unit(),
            one.status().code());
  }
}
