package dev.chancery.reading.actor;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The office in a title that several names share: "Senators Ana Ruiz and Juan Soto".
final class SharedTitles {

  private static final Set<String> JOINING = Set.of("and", ",", "&");

  private final RolePhrases roles;

  SharedTitles(RolePhrases roles) {
    this.roles = roles;
  }

  /// The office of one of those who bear the title; the words stay with the name.
  Optional<RolePhrase> before(NameSpan name, MentionBoard board) {
    Sentence sentence = name.sentence();
    int at = name.start() - 1;
    while (at >= 0 && goesOn(sentence.token(at))) {
      at--;
    }
    boolean leads = at >= 0 && sentence.token(at + 1).name() == NameKind.PERSON;
    return leads && roles.office(sentence, at).filter(ActorNouns.Noun::plural).isPresent()
        ? Optional.of(one(roles.at(sentence, at, at + 1, board), name))
        : Optional.empty();
  }

  private static boolean goesOn(Token token) {
    return token.name() == NameKind.PERSON || JOINING.contains(token.text());
  }

  private static RolePhrase one(RolePhrase title, NameSpan name) {
    String role = singular(title.office().orElse(""), name.sentence().token(title.noun()));
    return new RolePhrase(
        name.start(), name.end(), title.noun(), role, title.principal(), title.sector());
  }

  /// The lemma of a name may keep its plural ("Senators").
  private static String singular(String role, Token noun) {
    int last = role.lastIndexOf(' ') + 1;
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return role.substring(0, last) + lemma.replaceFirst("s$", "");
  }
}
