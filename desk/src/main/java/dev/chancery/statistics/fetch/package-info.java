/// Asks the services of statistical offices: politely, one request at a time, and never twice.
@NullMarked
package dev.chancery.statistics.fetch;

import org.jspecify.annotations.NullMarked;
