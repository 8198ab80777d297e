package dev.chancery.statistics.source;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// SDMX-ML (2.0 compact, 2.1 and 3.0 structure-specific and generic), as the IMF's and the OECD's
/// services give it. Nothing outside of the file is ever read.
final class SdmxMl implements Importer {

  private static final Pattern ROOT =
      Pattern.compile(
          "<([\\w-]+:)?(\\w*Data|Structure|GenericMetadata|MetadataSet|RegistryInterface|Error)"
              + "[\\s>]");

  private static final XMLInputFactory XML = factory();

  private final SdmxFigures figures;

  SdmxMl(SdmxFigures figures) {
    this.figures = figures;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  @Override
  public String reads() {
    return "SDMX-ML of the IMF and the OECD";
  }

  @Override
  public String rowWord() {
    return "observation";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String opening = file.opening();
    return opening.stripLeading().startsWith("<")
        && ROOT.matcher(opening).find()
        && opening.toLowerCase(Locale.ROOT).contains("sdmx.org");
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    try (BufferedReader text = file.lines()) {
      read(XML.createXMLStreamReader(text), figures.message(file, intake));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void read(XMLStreamReader xml, SdmxFigures.Message message) throws XMLStreamException {
    SdmxMlHead head = new SdmxMlHead();
    SdmxMlFigures body = new SdmxMlFigures(head, message, figures.parts());
    StringBuilder text = new StringBuilder();
    xml.nextTag();
    requireFigures(xml.getLocalName());
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          head.start(xml);
          body.start(xml);
        }
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          head.end(xml.getLocalName(), text.toString().strip());
          body.end(xml.getLocalName(), text.toString().strip());
          text.setLength(0);
        }
        default -> {}
      }
    }
    body.requireFigures();
  }

  private static void requireFigures(String root) {
    if (!root.endsWith("Data") || root.equals("MetaData")) {
      throw JsonRecords.bad("this is a message of kind " + root + ", no figures");
    }
  }

  private static ChanceryException broken(XMLStreamException problem) {
    String where =
        problem.getLocation() == null
            ? ""
            : "line %d, character %d: "
                .formatted(
                    problem.getLocation().getLineNumber(), problem.getLocation().getColumnNumber());
    return new ChanceryException(Code.BAD_INPUT, where + "the XML is broken or cut short", problem);
  }
}
