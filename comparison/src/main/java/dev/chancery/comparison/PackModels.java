package dev.chancery.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The step of the build that stores the models as they load fastest: `PackModels FOLDER`.
public final class PackModels {

  private PackModels() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (!Files.exists(folder.resolve("trees"))) {
      ModelFolder.pack(folder);
    }
  }
}
