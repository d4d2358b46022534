/** The user looks into their own audit log. */
@NullMarked
package dev.preop.task.audit.rest;

import org.jspecify.annotations.NullMarked;
