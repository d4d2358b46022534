/** Writing down segments as they are spoken, whatever the order of the events. */
@NullMarked
package dev.preop.transcript.recording;

import org.jspecify.annotations.NullMarked;
