/** Everything Twilio: REST calls, webhooks and the media socket. Keeps no database; what it must remember travels in signed tokens. */
@NullMarked
package dev.preop.gateway;

import org.jspecify.annotations.NullMarked;
