/** Call tasks: what the user wants done, and where it stands. */
@NullMarked
package dev.preop.task.task;

import org.jspecify.annotations.NullMarked;
