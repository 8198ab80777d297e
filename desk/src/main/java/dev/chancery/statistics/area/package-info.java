/// Whom a figure is about: countries, former areas and groups, by the codes of every source.
@NullMarked
package dev.chancery.statistics.area;

import org.jspecify.annotations.NullMarked;
