package dev.chancery.command;

import dev.chancery.reading.parse.Parser;

/// Gives the parser that articles are read with, when one is needed.
@FunctionalInterface
interface Engine {

  Parser parser();
}
