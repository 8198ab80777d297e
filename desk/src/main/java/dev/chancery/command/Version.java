package dev.chancery.command;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "chancery " + number(), "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }

  /// What the program calls itself when it asks a service.
  static String agent() {
    return "Chancery/"
        + number().replaceAll("[()]", "")
        + " (statistics fetch; Java "
        + Runtime.version().feature()
        + ")";
  }

  private static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
