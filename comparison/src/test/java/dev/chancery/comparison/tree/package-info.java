@NullMarked
package dev.chancery.comparison.tree;

import org.jspecify.annotations.NullMarked;
