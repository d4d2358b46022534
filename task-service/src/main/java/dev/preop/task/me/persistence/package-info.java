/** Erasing in PostgreSQL. */
@NullMarked
package dev.preop.task.me.persistence;

import org.jspecify.annotations.NullMarked;
