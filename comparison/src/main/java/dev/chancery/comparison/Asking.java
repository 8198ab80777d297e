package dev.chancery.comparison;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a sentence goes on after a quotation that ends with a question or exclamation
/// mark: "“Will they sign?” Torres asked."
final class Asking {

  private static final Pattern MARK = Pattern.compile("[?!]+");
  private static final Pattern CLOSING = Pattern.compile("[\"”’'»]|''");
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

  /// Whether `next` is the reporter's words that belong to the question before it.
  static boolean goesOn(List<CoreLabel> before, List<CoreLabel> next) {
    if (before.size() < 2
        || !CLOSING.matcher(before.getLast().word()).matches()
        || !MARK.matcher(before.get(before.size() - 2).word()).matches()) {
      return false;
    }
    return isSaying(next);
  }

  private static boolean isSaying(List<CoreLabel> next) {
    int at = 0;
    while (at < Math.min(LONGEST_NAME, next.size() - 2)
        && NAME.matcher(next.get(at).word()).matches()) {
      at++;
    }
    return at > 0
        && at + 1 < next.size()
        && CUE.matcher(next.get(at).word()).matches()
        && REST.matcher(next.get(at + 1).word()).matches();
  }
}
