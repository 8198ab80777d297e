package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeHolderCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Peruvian President Dina Boluarte will attend the summit. | Peruvian President Pedro Castillo spoke of the summit.
          2025-07-29 | French President Emmanuel Macron met reporters. | French President Nicolas Sarkozy met reporters.
          2025-07-29 | Giorgia Meloni, the prime minister of Italy, spoke in Rome. | Mario Draghi, the prime minister of Italy, spoke in Rome.
          2025-07-29 | Japan's Prime Minister Shigeru Ishiba visited Manila. | Japan's Prime Minister Fumio Kishida visited Manila.
          2025-07-29 | UN Secretary-General Antonio Guterres called for calm. | UN Secretary-General Ban Ki-moon called for calm.
          2025-07-29 | NATO chief Mark Rutte welcomed the deal. | NATO chief Jens Stoltenberg welcomed the deal.
          2025-07-29 | Prime Minister Narendra Modi of India arrived in London. | Prime Minister Manmohan Singh of India arrived in London.
          2025-07-29 | Former U.S. President Barack Obama gave a speech. | Former U.S. President Donald Trump gave a speech.
          2025-07-29 | Russian Foreign Minister Sergey Lavrov rejected it. | Russian Foreign Minister Igor Ivanov rejected it.
          2025-07-29 | The president of South Korea, Lee Jae-myung, called the envoy. | The president of South Korea, Yoon Suk-yeol, called the envoy.
          2012-07-29 | German Chancellor Angela Merkel spoke by telephone. | German Chancellor Gerhard Schroeder spoke by telephone.
          2025-07-29 | European Commission President Ursula von der Leyen signed it. | European Commission President Jean-Claude Juncker signed it.
          2025-07-29 | U.S. Secretary of State Marco Rubio flew to Lima. | U.S. Secretary of State Antony Blinken flew to Lima.
          2025-07-29 | Chinese Foreign Minister Wang Yi met his counterpart. | Chinese Foreign Minister Qin Gang met his counterpart.
          2025-07-29 | Christine Lagarde, president of the European Central Bank, raised rates. | Mario Draghi, president of the European Central Bank, raised rates.
          2025-07-29 | Britain's King Charles III received the envoy. | Britain's Prime Minister Liz Truss received the envoy.
          2025-07-29 | Chilean President Gabriel Boric praised the pact. | Chilean President Hugo Benavides praised the pact.
          2006-07-29 | British Prime Minister Tony Blair flew to Washington. | British Prime Minister Gordon Brown flew to Washington.
          2025-07-29 | Peru said he looked forward to President Dina Boluarte of Peru attending the summit. | Peru said he looked forward to President Pedro Castillo of Peru attending the summit.
          2023-10-20 | The talks were hosted by Egyptian President Abdel Fattah el-Sissi in Cairo. | The talks were hosted by Egyptian President Hosni Mubarak in Cairo.
          2025-07-01 | The International Monetary Fund, whose managing director is Kristalina Georgieva, cut its forecast. | The International Monetary Fund, whose managing director is Michel Camdessus, cut its forecast.
          2009-09-22 | The European Commission, led by its president, Jose Manuel Barroso, declined to comment. | The European Commission, led by its president, Romano Prodi, declined to comment.
          2017-05-25 | NATO met in Brussels. The alliance's secretary-general, Jens Stoltenberg, opened the building. | NATO met in Brussels. The alliance's secretary-general, Lord Robertson, opened the building.
          2022-11-24 | The king appointed Anwar Ibrahim as prime minister of Malaysia on Thursday. | The king appointed Mahathir Mohamad as prime minister of Malaysia on Thursday.
          2009-02-11 | The pact stands, said the Danish foreign minister, Per Stig Møller, in Oslo. | The pact stands, said the Danish foreign minister, Villy Søvndal, in Oslo.
          2019-02-11 | The fund, said Christine Lagarde, who heads the IMF, is ready. | The fund, said Rodrigo de Rato, who heads the IMF, is ready.
          2011-07-20 | The head of the World Bank, President Robert Zoellick, spoke in Dhaka. | The head of the World Bank, President James Wolfensohn, spoke in Dhaka.
          2020-02-27 | The text was signed by Luigi Di Maio, Rome's top diplomat, in Tunis. | The text was signed by Paolo Gentiloni, Rome's top diplomat, in Tunis.
          2013-04-19 | U.S. Treasury Secretary Jack Lew spoke in Seoul. | U.S. Treasury Secretary Timothy Geithner spoke in Seoul.
          2018-10-04 | Britain's defence secretary, Gavin Williamson, agreed. | Britain's defence secretary, Michael Fallon, agreed.
          2007-06-12 | The European Union sent the President of the Commission, Mr José Manuel Barroso. | The European Union sent the President of the Commission, Mr Romano Prodi.
          2017-06-12 | They dined under the chairmanship of European Council President Donald Tusk. | They dined under the chairmanship of European Council President Herman Van Rompuy.
          2014-03-11 | Lisbon's foreign minister, Rui Machete, is in Luanda. | Lisbon's foreign minister, Luís Amado, is in Luanda.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("office-holder");
    CheckedText.of(published, wrong).differs("office-holder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2022-07-08 | We offer our thoughts to Prime Minister Abe's family and the people of Japan.
          2022-06-21 | Blinken spoke with Israeli Foreign Minister and Alternate Prime Minister Yair Lapid about the Knesset.
          2025-07-29 | France recalled President Jacques Chirac, who opposed the war.
          2025-07-29 | The deal was signed in 2009 by then-President Nicolas Sarkozy of France.
          2025-07-29 | Former Peruvian President Pedro Castillo is in prison.
          2024-11-20 | U.S. President-elect Donald Trump named his cabinet.
          2025-07-29 | The war began under President George W. Bush of the United States.
          2025-07-29 | Iranian Vice President Mohammad Reza Aref met the envoy.
          2025-07-29 | Ex-Japanese Prime Minister Fumio Kishida survived an attack in 2023.
          2025-07-29 | British Deputy Prime Minister Angela Rayner spoke for the government.
          2025-07-29 | The French president, Macron, met the German chancellor, Merz.
          2025-07-29 | Polish Senate President Malgorzata Kidawa-Blonska received the group.
          2025-07-29 | In 2011 Peruvian President Alan Garcia signed the agreement.
          2025-07-29 | Tim Cook, president of the French Tennis Federation, was there.
          2025-07-29 | Bosnian Serb President Milorad Dodik was convicted.
          2025-07-29 | Chinese President Xi, Premier Li Qiang and others took part.
          2025-07-29 | The late South African President Nelson Mandela was honored.
          2025-07-29 | Zelenskyy, who became president of Ukraine in 2019, spoke by video.
          2025-07-29 | Egyptian President Abdel Fattah al-Sisi and Turkey's Recep Tayyip Erdogan met.
          2025-07-29 | Canada's Conservative leader and would-be prime minister Pierre Poilievre lost his seat.
          2025-07-29 | Turkish Cypriot President Ersin Tatar met the envoy.
          2012-05-10 | Newly elected French President Francois Hollande will be sworn in next Tuesday.
          2018-10-28 | Jair Bolsonaro was elected president of Brazil on Sunday.
          2022-07-08 | The prime minister called former Prime Minister of Japan Abe Shinzo a friend. Prime Minister Abe was a leader of Japan.
          2022-06-21 | He met Israeli Foreign Minister and Alternate Prime Minister Yair Lapid of Israel.
          2023-02-10 | U.N. humanitarian chief Martin Griffiths visited Aleppo.
          2023-02-10 | NATO's military chief, Rob Bauer, warned of empty depots.
          2023-03-10 | Gilles Michaud, who heads the United Nations security department, flew to Kabul.
          2019-03-10 | The World Bank's chief economist, Pinelopi Goldberg, presented the report.
          2022-03-30 | They spoke with the Personal Envoy of UN Secretary General Staffan de Mistura.
          2013-05-07 | India's junior finance minister, Namo Narain Meena, spoke.
          2009-05-07 | Dora Bakoyannis, who heads the OSCE this year, spoke.
          2009-05-07 | OSCE chief Dora Bakoyannis spoke.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
