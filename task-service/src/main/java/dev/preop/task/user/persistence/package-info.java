/** Owners in PostgreSQL. */
@NullMarked
package dev.preop.task.user.persistence;

import org.jspecify.annotations.NullMarked;
