/** Time as a dependency: a clock and timers that tests replace by virtual ones. */
@NullMarked
package dev.preop.kit.time;

import org.jspecify.annotations.NullMarked;
