/** Requests that clients may safely send again. */
@NullMarked
package dev.preop.task.idempotency;

import org.jspecify.annotations.NullMarked;
