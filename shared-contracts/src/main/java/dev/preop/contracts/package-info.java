/** The language between services: every event as a validated record, its topic, and the one way to write it as JSON. */
@NullMarked
package dev.preop.contracts;

import org.jspecify.annotations.NullMarked;
