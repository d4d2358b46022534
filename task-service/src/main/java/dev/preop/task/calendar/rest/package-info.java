/** Calendar files in the operator API. */
@NullMarked
package dev.preop.task.calendar.rest;

import org.jspecify.annotations.NullMarked;
