/** One call from the request to its end: dialling, ringing, TwiML, audio and what was observed. */
@NullMarked
package dev.preop.simulators.twilio.call;

import org.jspecify.annotations.NullMarked;
