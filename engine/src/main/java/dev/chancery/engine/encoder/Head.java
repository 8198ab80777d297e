package dev.chancery.engine.encoder;

import java.util.Locale;

/// What the encoder is asked of each word. The names in the model are those in small letters.
public enum Head {
  UPOS,
  XPOS,
  FEATURES,
  ENTITY,
  RELATION,
  SHAPE;

  /// Its name in the model.
  public String inModel() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Head of(String inModel) {
    return valueOf(inModel.toUpperCase(Locale.ROOT));
  }
}
