/** The call_tasks table. */
@NullMarked
package dev.preop.task.task.persistence;

import org.jspecify.annotations.NullMarked;
