/** Notifications and the ends of calls in PostgreSQL. */
@NullMarked
package dev.preop.notification.persistence;

import org.jspecify.annotations.NullMarked;
