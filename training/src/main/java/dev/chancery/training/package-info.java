/// The commands that train the encoder and export it for the engine.
@NullMarked
package dev.chancery.training;

import org.jspecify.annotations.NullMarked;
