/** Twilio's REST API and the public address by which Twilio reaches the gateway. */
@NullMarked
package dev.preop.gateway.twilio;

import org.jspecify.annotations.NullMarked;
