/** Appointments that calls made, for the user's calendar. */
@NullMarked
package dev.preop.task.calendar;

import org.jspecify.annotations.NullMarked;
