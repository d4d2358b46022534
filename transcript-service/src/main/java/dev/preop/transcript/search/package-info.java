/** Finding what was said. */
@NullMarked
package dev.preop.transcript.search;

import org.jspecify.annotations.NullMarked;
