/// Dictionary forms of words.
@NullMarked
package dev.chancery.engine.lemma;

import org.jspecify.annotations.NullMarked;
