/** Media Streams: the audio WebSocket, its play-out queue, and the clock all calls share. */
@NullMarked
package dev.preop.simulators.twilio.media;

import org.jspecify.annotations.NullMarked;
