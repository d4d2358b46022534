/** The notification service, asked in the user's name. */
@NullMarked
package dev.preop.task.notification.client;

import org.jspecify.annotations.NullMarked;
