/** Bringing notifications to users outside of the app, each at most once. */
@NullMarked
package dev.preop.notification.delivery;

import org.jspecify.annotations.NullMarked;
