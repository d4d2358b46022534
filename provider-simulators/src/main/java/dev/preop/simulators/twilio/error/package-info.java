/** What Twilio answers when a request cannot be served: its error codes and wording. */
@NullMarked
package dev.preop.simulators.twilio.error;

import org.jspecify.annotations.NullMarked;
