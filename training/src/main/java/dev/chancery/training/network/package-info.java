/// The encoder and its heads as a network that learns.
@NullMarked
package dev.chancery.training.network;

import org.jspecify.annotations.NullMarked;
