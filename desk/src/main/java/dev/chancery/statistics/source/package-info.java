/// Reads the files and answers of statistical offices, one class a form.
@NullMarked
package dev.chancery.statistics.source;

import org.jspecify.annotations.NullMarked;
