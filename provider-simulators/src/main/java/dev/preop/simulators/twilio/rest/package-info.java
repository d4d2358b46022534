/** The REST API version 2010-04-01 as far as calls and messages go. */
@NullMarked
package dev.preop.simulators.twilio.rest;

import org.jspecify.annotations.NullMarked;
