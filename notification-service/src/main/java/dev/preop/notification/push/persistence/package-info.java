/** Push subscriptions as rows. */
@NullMarked
package dev.preop.notification.push.persistence;

import org.jspecify.annotations.NullMarked;
