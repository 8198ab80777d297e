/// What checks find by the trees of the engine.
@org.jspecify.annotations.NullMarked
package dev.chancery.checking.calendar;
