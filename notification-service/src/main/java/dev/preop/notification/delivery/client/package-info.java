/** The channels: mail server and carrier. */
@NullMarked
package dev.preop.notification.delivery.client;

import org.jspecify.annotations.NullMarked;
