/** Call sessions: one attempt to reach somebody, from the decision to dial to the outcome. */
@NullMarked
package dev.preop.task.session;

import org.jspecify.annotations.NullMarked;
