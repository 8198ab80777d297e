package dev.chancery.reference.fact;

/// What a state or organisation is to another organisation.
public enum Standing {
  MEMBER,
  ASSOCIATE,
  OBSERVER,
  PARTNER,
  CANDIDATE,
  /// A member that may not take part.
  SUSPENDED,
  /// Invited or listed by some and not by others.
  DISPUTED;

  static Standing of(String word) {
    return switch (word) {
      case "member" -> MEMBER;
      case "associate" -> ASSOCIATE;
      case "observer" -> OBSERVER;
      case "partner" -> PARTNER;
      case "candidate" -> CANDIDATE;
      case "suspended" -> SUSPENDED;
      case "disputed" -> DISPUTED;
      default -> throw new IllegalArgumentException(word + " is no standing");
    };
  }
}
