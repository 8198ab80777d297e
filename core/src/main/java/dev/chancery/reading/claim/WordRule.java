package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A claim rule that starts from a word.
interface WordRule extends ClaimRule {

  /// The claim that this word of the sentence opens, if it opens one.
  Optional<Claim> read(Scene scene, Sentence sentence, Token word);

  @Override
  default List<Claim> read(Scene scene, Sentence sentence) {
    List<Claim> found = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      Optional<Claim> claim = read(scene, sentence, word);
      if (claim.isPresent()) {
        found.add(claim.get());
      }
    }
    return found;
  }
}
