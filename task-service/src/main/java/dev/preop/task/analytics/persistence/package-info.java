/** The figures in PostgreSQL. */
@NullMarked
package dev.preop.task.analytics.persistence;

import org.jspecify.annotations.NullMarked;
