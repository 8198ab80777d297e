/// Asks the vintages for rankings and series.
@NullMarked
package dev.chancery.statistics.query;

import org.jspecify.annotations.NullMarked;
