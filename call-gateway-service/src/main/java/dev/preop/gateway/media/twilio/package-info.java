/** Twilio's media stream messages as typed values. */
@NullMarked
package dev.preop.gateway.media.twilio;

import org.jspecify.annotations.NullMarked;
