/** The webhook endpoints. */
@NullMarked
package dev.preop.gateway.webhook.rest;

import org.jspecify.annotations.NullMarked;
