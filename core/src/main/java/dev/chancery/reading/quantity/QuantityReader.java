package dev.chancery.reading.quantity;

import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import dev.chancery.reading.number.Word;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reading.time.Times;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the figures of an article, dates and times left out; lengths of time are figures.
public final class QuantityReader {

  private final QuantityLexicon lexicon = new QuantityLexicon();
  private final FigureReader figures = new FigureReader(lexicon);
  private final Measured measured = new Measured(lexicon);

  public Quantities read(ParsedText parsed, Times times) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      read(sentence, times.in(sentence), mentions);
    }
    return new Quantities(mentions);
  }

  private void read(Sentence sentence, List<TimeMention> times, List<QuantityMention> mentions) {
    List<Word> words = FigureWords.of(sentence);
    for (int at = 0; at < words.size(); ) {
      Optional<Figure> figure =
          lexicon.mayStart(words.get(at)) ? figures.at(words, at) : Optional.empty();
      if (figure.isPresent() && counts(sentence, words, figure.get(), times)) {
        mentions.add(mention(sentence, words, figure.get()));
        at = figure.get().end();
      } else {
        at++;
      }
    }
  }

  private QuantityMention mention(Sentence sentence, List<Word> words, Figure figure) {
    Token noun = measured.of(sentence, words, figure);
    Unit unit = measured.unit(sentence, words, noun, figure);
    var number = figure.unit() == null ? figure.value().multiply(unit.factor()) : figure.value();
    int start = isPlace(sentence, words, figure) ? figure.number() : figure.start();
    Bound bound = start == figure.start() ? figure.bound() : Bound.EXACTLY;
    return new QuantityMention(
        sentence,
        words.get(start).token(),
        words.get(figure.end() - 1).token() + 1,
        new Quantity(number, unit.name(), bound),
        noun);
  }

  /// "organised around three themes" hedges nothing.
  private static boolean isPlace(Sentence sentence, List<Word> words, Figure figure) {
    Token hedge = sentence.token(words.get(figure.start()).token());
    return figure.start() == figure.number() - 1
        && hedge.is("case")
        && !hedge.lemma().equals("under")
        && figure.value().compareTo(BigDecimal.TEN) < 0;
  }

  private boolean counts(
      Sentence sentence, List<Word> words, Figure figure, List<TimeMention> times) {
    Token number = sentence.token(words.get(figure.number()).token());
    for (TimeMention time : times) {
      boolean inside = time.start() <= number.index() && number.index() < time.end();
      if (inside && !time.when().timex().startsWith("P")) {
        return false;
      }
    }
    return !Labels.isLabel(sentence, words, figure);
  }
}
