package dev.chancery.reading.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The label that names the speaker of a paragraph: "SECRETARY BLINKEN:", "QUESTION:", "Q:".
///
/// @param start first character of the label in the line
/// @param end the character after it
/// @param body where the words spoken start
record SpeakerLabel(int start, int end, int body) {

  private static final int LONGEST = 120;
  private static final String NOT_A_SPEAKER =
      "NOTE|UPDATE|BREAKING|CORRECTION|WATCH|READ|SEE|PHOTOS?|VIDEO|FILE|FACT"
          + " SHEET|FACTBOX|EXCLUSIVE"
          + "|ANALYSIS|OPINION|SUBJECT|FROM|TO|CC|RE|TEL|CONTACT|SOURCE|UPDATED|WHO|WHAT|WHEN|WHERE|WHY";

  private static final Pattern CAPITALS =
      Pattern.compile(
          "((?:(?:Mc|Mac|De|Di|La|Le|Van|[Aa]l-)?\\p{Lu}[\\p{Lu}.'’\\-]*|de|da|von|van|bin|al)"
              + "(?:\\h+(?=\\S)|(?=\\h*[:(]))){1,9}(?:\\([^)]{1,40}\\)\\h*)?:(?:\\h+|$)");
  private static final Pattern INTERVIEW =
      Pattern.compile("\\(\\(([^()]{1,40})\\)\\)\\h*:?\\h+|([QA])\\h*[:.]\\h+(?=\\p{Lu})");
  private static final Pattern AFTER_NAME = Pattern.compile("\\h*(?:\\([^)]*\\))?\\h*:\\h*$");
  private static final Pattern NAME =
      Pattern.compile("(?!(?:" + NOT_A_SPEAKER + ")\\h*:)\\D*\\p{Lu}\\p{Lu}\\D*");

  /// The label at the start of a line.
  static Optional<SpeakerLabel> in(String line) {
    if (!mayHaveLabel(line)) {
      return Optional.empty();
    }
    Matcher capitals = CAPITALS.matcher(line);
    if (capitals.lookingAt()) {
      String label = capitals.group();
      int end = AFTER_NAME.matcher(label).replaceFirst("").length();
      if (NAME.matcher(label).matches()) {
        return Optional.of(new SpeakerLabel(0, end, capitals.end()));
      }
    }
    Matcher interview = INTERVIEW.matcher(line);
    if (!interview.lookingAt()) {
      return Optional.empty();
    }
    int group = interview.group(1) == null ? 2 : 1;
    return Optional.of(
        new SpeakerLabel(interview.start(group), interview.end(group), interview.end()));
  }

  private static boolean mayHaveLabel(String line) {
    int colon = line.indexOf(':');
    return (colon >= 0 && colon <= LONGEST)
        || line.startsWith("((")
        || line.startsWith("Q. ")
        || line.startsWith("A. ");
  }
}
