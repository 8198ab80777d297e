/// What the encoder is trained on: sentences of treebanks and name corpora as numbers.
@NullMarked
package dev.chancery.training.data;

import org.jspecify.annotations.NullMarked;
