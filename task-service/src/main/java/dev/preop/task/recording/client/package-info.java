/** Asks the speech bridge, which keeps the recordings. */
@NullMarked
package dev.preop.task.recording.client;

import org.jspecify.annotations.NullMarked;
