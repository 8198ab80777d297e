@NullMarked
package dev.chancery.engine.arcs;

import org.jspecify.annotations.NullMarked;
