/// Dependency trees by the neural transition parser of Chen and Manning (2014), with the weights of
/// CoreNLP's English model: the same trees as CoreNLP's own runtime, but loaded in a tenth of its
/// time, which is what a person waits for who reads one article.
@NullMarked
package dev.chancery.comparison.tree;

import org.jspecify.annotations.NullMarked;
