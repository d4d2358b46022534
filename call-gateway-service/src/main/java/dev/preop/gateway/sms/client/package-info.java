/** Text messages through Twilio's REST API. */
@NullMarked
package dev.preop.gateway.sms.client;

import org.jspecify.annotations.NullMarked;
