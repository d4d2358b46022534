/** The HTTP side of the Twilio SDK. */
@NullMarked
package dev.preop.gateway.twilio.client;

import org.jspecify.annotations.NullMarked;
