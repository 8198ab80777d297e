package dev.chancery.engine.lemma;

import java.util.Locale;

/// What an [EditScript] does to the letters of a word before it changes the word's end. Tried in
/// this order, so that "the" and "The" have the same script.
public enum Letters {
  LOWER {
    @Override
    String of(String form) {
      return form.toLowerCase(Locale.ROOT);
    }
  },
  KEPT {
    @Override
    String of(String form) {
      return form;
    }
  },
  CAPITAL {
    @Override
    String of(String form) {
      int rest = form.isEmpty() ? 0 : form.offsetByCodePoints(0, 1);
      return form.substring(0, rest).toUpperCase(Locale.ROOT)
          + form.substring(rest).toLowerCase(Locale.ROOT);
    }
  };

  abstract String of(String form);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
