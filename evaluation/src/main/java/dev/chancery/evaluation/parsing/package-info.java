/// Measures an engine on raw text against treebanks, as the CoNLL 2018 shared task did: what it
/// found and what stands in the treebank are aligned by their characters.
@NullMarked
package dev.chancery.evaluation.parsing;

import org.jspecify.annotations.NullMarked;
