/** Deliveries as rows, which are their queue. */
@NullMarked
package dev.preop.notification.delivery.persistence;

import org.jspecify.annotations.NullMarked;
