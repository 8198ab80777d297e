package dev.chancery.engine.encoder;

import java.util.Locale;

/// What the encoder is asked of each word. The names in the model are those in small letters.
public enum Head {
  UPOS,
  XPOS,
  FEATURES,
  LEMMA,
  ENTITY,
  RELATION,
  SHAPE;

  String inModel() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Head of(String inModel) {
    return valueOf(inModel.toUpperCase(Locale.ROOT));
  }
}
