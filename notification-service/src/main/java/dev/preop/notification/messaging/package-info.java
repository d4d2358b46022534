/** The events that notifications are made from. */
@NullMarked
package dev.preop.notification.messaging;

import org.jspecify.annotations.NullMarked;
