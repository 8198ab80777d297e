@NullMarked
package dev.chancery.evaluation.treebank;

import org.jspecify.annotations.NullMarked;
