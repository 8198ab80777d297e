@NullMarked
package dev.chancery.engine.tree;

import org.jspecify.annotations.NullMarked;
