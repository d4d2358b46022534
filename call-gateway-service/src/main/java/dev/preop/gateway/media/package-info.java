/** One call's audio between Twilio's media stream and a speech bridge. */
@NullMarked
package dev.preop.gateway.media;

import org.jspecify.annotations.NullMarked;
