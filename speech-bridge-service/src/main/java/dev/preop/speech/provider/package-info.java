/** A speech provider's WebSocket, kept up for the length of a call. */
@NullMarked
package dev.preop.speech.provider;

import org.jspecify.annotations.NullMarked;
