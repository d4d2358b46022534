/** The internal endpoint by which other services order a text message. */
@NullMarked
package dev.preop.gateway.sms.rest;

import org.jspecify.annotations.NullMarked;
