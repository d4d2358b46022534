/** Remembers who did what, so that it can be shown and cannot be changed unseen. */
@NullMarked
package dev.preop.task.audit;

import org.jspecify.annotations.NullMarked;
