/** Call creation at Twilio and the meaning of its errors. */
@NullMarked
package dev.preop.gateway.dial.client;

import org.jspecify.annotations.NullMarked;
