/** A bridge that takes what it is sent at once. */
@NullMarked
package dev.preop.gateway.media.bridge;

import org.jspecify.annotations.NullMarked;
