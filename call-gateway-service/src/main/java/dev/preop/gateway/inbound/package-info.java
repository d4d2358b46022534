/** Answers people who ring us. */
@NullMarked
package dev.preop.gateway.inbound;

import org.jspecify.annotations.NullMarked;
