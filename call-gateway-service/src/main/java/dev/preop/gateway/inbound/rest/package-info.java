/** What Twilio calls when somebody rings or writes to our number. */
@NullMarked
package dev.preop.gateway.inbound.rest;

import org.jspecify.annotations.NullMarked;
