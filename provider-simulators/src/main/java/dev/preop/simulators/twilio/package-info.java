/** Twilio on the wire: calls and messages by REST, signed webhooks, TwiML and Media Streams. */
@NullMarked
package dev.preop.simulators.twilio;

import org.jspecify.annotations.NullMarked;
