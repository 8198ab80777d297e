/// Weights of encoders: the pretrained one that training begins with, and trained ones on disk.
@NullMarked
package dev.chancery.training.weights;

import org.jspecify.annotations.NullMarked;
