/** Approvals that calls ask for. */
@NullMarked
package dev.preop.task.approval.messaging;

import org.jspecify.annotations.NullMarked;
