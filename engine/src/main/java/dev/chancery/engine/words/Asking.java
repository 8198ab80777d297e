package dev.chancery.engine.words;

import java.util.regex.Pattern;

/// Tells whether a sentence goes on after a quotation that ends with a question or exclamation
/// mark: "“Will they sign?” Torres asked."
final class Asking {

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*|the|of|for|de|van|von|bin|al|an?");
  private static final Pattern CUE =
      Pattern.compile(
          "asked|asks|wondered|wonders|inquired|demanded|said|says|added|wrote|writes|exclaimed"
              + "|shouted|tweeted|posted|replied|continued|concluded|told|quipped|joked|insisted");

  /// What follows the verb when its object was the quotation.
  private static final Pattern REST =
      Pattern.compile(
          "[.,;:!?—–]|--|in|on|at|during|of|to|from|before|after|as|when|while|through|via|with"
              + "|reporters|journalists|lawmakers|him|her|them|me|us|rhetorically|later|earlier"
              + "|again|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final int LONGEST_NAME = 7;

  private Asking() {}

  /// Whether the words from `next` on are the reporter's, who names the speaker.
  static boolean isBy(Pieces pieces, int next) {
    int at = next;
    int last = Math.min(next + LONGEST_NAME, pieces.size() - 2);
    while (at < last && NAME.matcher(pieces.word(at)).matches()) {
      at++;
    }
    return at > next
        && at + 1 < pieces.size()
        && CUE.matcher(pieces.word(at)).matches()
        && REST.matcher(pieces.word(at + 1)).matches();
  }
}
