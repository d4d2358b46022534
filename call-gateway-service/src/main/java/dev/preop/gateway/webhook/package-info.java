/** What Twilio tells about a call, verified by its signature and turned into TwiML and events. */
@NullMarked
package dev.preop.gateway.webhook;

import org.jspecify.annotations.NullMarked;
