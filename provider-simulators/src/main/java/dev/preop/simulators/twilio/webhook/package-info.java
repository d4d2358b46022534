/** Requests to the application: signed, retried as the URL asks, and sent through the local tunnel. */
@NullMarked
package dev.preop.simulators.twilio.webhook;

import org.jspecify.annotations.NullMarked;
