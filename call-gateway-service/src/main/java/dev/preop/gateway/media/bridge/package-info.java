/** The speech bridge's side of the relay: its messages and the socket to it. */
@NullMarked
package dev.preop.gateway.media.bridge;

import org.jspecify.annotations.NullMarked;
