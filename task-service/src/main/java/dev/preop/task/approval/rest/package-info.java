/** Approvals in the operator API. */
@NullMarked
package dev.preop.task.approval.rest;

import org.jspecify.annotations.NullMarked;
