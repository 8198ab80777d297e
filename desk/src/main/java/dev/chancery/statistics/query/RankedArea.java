package dev.chancery.statistics.query;

import dev.chancery.statistics.area.Area;
import java.math.BigDecimal;

/// A place in a ranking; equal values share one.
public record RankedArea(int rank, Area area, BigDecimal value) {}
