/// The engine's word pieces beside those of the library that the encoder was pretrained with.
@NullMarked
package dev.chancery.training.pieces;

import org.jspecify.annotations.NullMarked;
