/** Tells the other services what happened to a call. */
@NullMarked
package dev.preop.gateway.callstate.messaging;

import org.jspecify.annotations.NullMarked;
