/** The live feed: what happens to a user's tasks and calls, as it happens. */
@NullMarked
package dev.preop.task.live;

import org.jspecify.annotations.NullMarked;
