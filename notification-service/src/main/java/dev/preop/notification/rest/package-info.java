/** A user's notifications over HTTP. */
@NullMarked
package dev.preop.notification.rest;

import org.jspecify.annotations.NullMarked;
