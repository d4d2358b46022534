/** Makes calls by itself: those planned for a time, and those made again. */
@NullMarked
package dev.preop.task.schedule;

import org.jspecify.annotations.NullMarked;
