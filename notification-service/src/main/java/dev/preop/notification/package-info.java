/** Who must know: what happened to tasks and calls, told to their user in plain sentences. */
@NullMarked
package dev.preop.notification;

import org.jspecify.annotations.NullMarked;
