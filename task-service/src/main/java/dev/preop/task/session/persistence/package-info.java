/** The call_sessions table. */
@NullMarked
package dev.preop.task.session.persistence;

import org.jspecify.annotations.NullMarked;
