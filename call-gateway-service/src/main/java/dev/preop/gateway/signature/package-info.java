/** Tells requests of Twilio from everybody else's. */
@NullMarked
package dev.preop.gateway.signature;

import org.jspecify.annotations.NullMarked;
