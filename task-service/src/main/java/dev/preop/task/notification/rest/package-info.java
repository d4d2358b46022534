/** Notifications in the operator API. */
@NullMarked
package dev.preop.task.notification.rest;

import org.jspecify.annotations.NullMarked;
