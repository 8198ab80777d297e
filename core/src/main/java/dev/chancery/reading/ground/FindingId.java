package dev.chancery.reading.ground;

import dev.chancery.model.Kind;
import dev.chancery.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The id of a finding: the first 12 hex digits of a hash of article text, kind, rule and span.
final class FindingId {

  /// Looking one up takes longer than a copy of one that was never fed.
  private static final MessageDigest UNFED = sha256();

  private FindingId() {}

  static String of(String textSha256, Kind kind, String rule, Span span) {
    String key =
        textSha256 + '\n' + kind.code() + '\n' + rule + '\n' + span.start() + '-' + span.end();
    byte[] digest = unfed().digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 6);
  }

  private static MessageDigest unfed() {
    try {
      return (MessageDigest) UNFED.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be copied", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
