/** Leaving without hanging up on anybody. */
@NullMarked
package dev.preop.gateway.drain;

import org.jspecify.annotations.NullMarked;
