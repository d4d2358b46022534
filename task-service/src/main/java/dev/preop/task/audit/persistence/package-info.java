/** The audit log in PostgreSQL. */
@NullMarked
package dev.preop.task.audit.persistence;

import org.jspecify.annotations.NullMarked;
