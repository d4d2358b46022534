/** Where a call can be heard again. */
@NullMarked
package dev.preop.task.recording;

import org.jspecify.annotations.NullMarked;
