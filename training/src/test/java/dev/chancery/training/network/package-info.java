@NullMarked
package dev.chancery.training.network;

import org.jspecify.annotations.NullMarked;
