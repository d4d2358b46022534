/** The channels: mail server, carrier and push services. */
@NullMarked
package dev.preop.notification.delivery.client;

import org.jspecify.annotations.NullMarked;
