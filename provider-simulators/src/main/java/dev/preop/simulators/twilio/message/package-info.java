/** Text messages: accepted, sent, delivered, with status callbacks. */
@NullMarked
package dev.preop.simulators.twilio.message;

import org.jspecify.annotations.NullMarked;
