/// From text to sentences and words, by rules: the conventions of Universal Dependencies for
/// English as the English Web Treebank and GUM keep them.
@NullMarked
package dev.chancery.engine.words;

import org.jspecify.annotations.NullMarked;
