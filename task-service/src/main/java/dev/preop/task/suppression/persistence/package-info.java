/** The suppressions table. */
@NullMarked
package dev.preop.task.suppression.persistence;

import org.jspecify.annotations.NullMarked;
