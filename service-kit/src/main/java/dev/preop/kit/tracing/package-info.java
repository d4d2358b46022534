/** Traces that outlive the request they began in. */
@NullMarked
package dev.preop.kit.tracing;

import org.jspecify.annotations.NullMarked;
