/// Tests of the checks that need the tree of a sentence.
@NullMarked
package dev.chancery.checking;

import org.jspecify.annotations.NullMarked;
