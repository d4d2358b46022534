/** Idempotency keys in PostgreSQL. */
@NullMarked
package dev.preop.task.idempotency.persistence;

import org.jspecify.annotations.NullMarked;
