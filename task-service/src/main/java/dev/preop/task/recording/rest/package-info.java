/** The recording's endpoint. */
@NullMarked
package dev.preop.task.recording.rest;

import org.jspecify.annotations.NullMarked;
