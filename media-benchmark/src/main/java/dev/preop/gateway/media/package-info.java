/** The relay between Twilio and the bridge, measured. */
@NullMarked
package dev.preop.gateway.media;

import org.jspecify.annotations.NullMarked;
