/** The internal endpoint by which the task service orders a call. */
@NullMarked
package dev.preop.gateway.dial.rest;

import org.jspecify.annotations.NullMarked;
