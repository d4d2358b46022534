/** Browsers in which users want to be told, and messages that only those can read. */
@NullMarked
package dev.preop.notification.push;

import org.jspecify.annotations.NullMarked;
