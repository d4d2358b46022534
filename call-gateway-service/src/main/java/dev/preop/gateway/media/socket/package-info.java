/** The WebSocket endpoint that Twilio opens its media streams to. */
@NullMarked
package dev.preop.gateway.media.socket;

import org.jspecify.annotations.NullMarked;
