/// Treebanks of Universal Dependencies in CoNLL-U: what the engine learns from and is measured on.
@NullMarked
package dev.chancery.evaluation.treebank;

import org.jspecify.annotations.NullMarked;
