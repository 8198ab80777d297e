/// What comes in: files, folders and standard input, told apart by their content and turned into
/// articles, or skipped with place and reason.
@NullMarked
package dev.chancery.gathering;

import org.jspecify.annotations.NullMarked;
