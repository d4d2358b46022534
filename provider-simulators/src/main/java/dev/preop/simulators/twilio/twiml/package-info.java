/** The instructions a call follows: documents parsed strictly into verbs. */
@NullMarked
package dev.preop.simulators.twilio.twiml;

import org.jspecify.annotations.NullMarked;
