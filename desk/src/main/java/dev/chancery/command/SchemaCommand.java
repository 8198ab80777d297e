package dev.chancery.command;

import dev.chancery.model.RecordSchema;
import picocli.CommandLine.Command;

/// `chancery schema`: the JSON Schema of the record format.
@Command(
    name = "schema",
    description = "Prints the JSON Schema of what `read --format jsonl` prints, one line each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  chancery schema > record.schema.json"})
final class SchemaCommand implements Runnable {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().println(RecordSchema.text());
  }
}
