/** One transcript as its owner sees it. */
@NullMarked
package dev.preop.transcript.reading;

import org.jspecify.annotations.NullMarked;
