/** What the user is told, as the notification service keeps it. */
@NullMarked
package dev.preop.task.notification;

import org.jspecify.annotations.NullMarked;
