/** The approvals table. */
@NullMarked
package dev.preop.task.approval.persistence;

import org.jspecify.annotations.NullMarked;
