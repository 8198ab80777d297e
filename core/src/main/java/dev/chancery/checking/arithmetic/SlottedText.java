package dev.chancery.checking.arithmetic;

import java.util.ArrayList;
import java.util.List;

/// The text of a sentence with a slot in the place of each figure.
final class SlottedText {

  private final String text;
  private final List<Figure> figures;
  private final List<Integer> origin;
  private final List<Placed> places;

  private SlottedText(String text, List<Figure> figures, List<Integer> origin) {
    this.text = text;
    this.figures = List.copyOf(figures);
    this.origin = List.copyOf(origin);
    places = Placed.read(text, this.figures);
  }

  String text() {
    return text;
  }

  List<Figure> figures() {
    return figures;
  }

  /// For each character of the text, and for its end, where it stands in the sentence.
  List<Integer> origin() {
    return origin;
  }

  /// The figures with the words around them.
  List<Placed> places() {
    return places;
  }

  /// Takes the figures out of a text.
  static SlottedText of(String text, List<Figure> figures) {
    StringBuilder slotted = new StringBuilder();
    List<Integer> origin = new ArrayList<>();
    int at = 0;
    for (int index = 0; index < figures.size(); index++) {
      Figure figure = figures.get(index);
      copy(text, at, figure.start(), slotted, origin);
      String slot = figure.slot().in(index);
      for (int ahead = 0; ahead < slot.length(); ahead++) {
        origin.add(ahead == 0 ? figure.start() : figure.end());
      }
      slotted.append(slot);
      at = figure.end();
    }
    copy(text, at, text.length(), slotted, origin);
    origin.add(text.length());
    return new SlottedText(slotted.toString(), figures, origin);
  }

  private static void copy(
      String text, int from, int to, StringBuilder slotted, List<Integer> origin) {
    for (int at = from; at < to; at++) {
      origin.add(at);
      char letter = text.charAt(at);
      slotted.append(Character.isWhitespace(letter) ? ' ' : letter);
    }
  }

  /// The same with other figures in its slots.
  SlottedText with(List<Figure> others) {
    return others.equals(figures) ? this : new SlottedText(text, others, origin);
  }

  /// The figure whose slot has this number.
  Figure figure(String slot) {
    return figures.get(Integer.parseInt(slot));
  }

  /// What stands between two places of the sentence, with its slots; a place at the end of a figure
  /// is behind its slot.
  String between(int from, int to) {
    int first = origin.lastIndexOf(from);
    int last = origin.lastIndexOf(to);
    return first < 0 || last < first ? "" : text.substring(first, last);
  }

  boolean has(Slot slot) {
    return figures.stream().anyMatch(figure -> figure.slot() == slot);
  }
}
