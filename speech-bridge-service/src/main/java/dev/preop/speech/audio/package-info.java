/** Sound as bytes: μ-law, frames, voice activity. */
@NullMarked
package dev.preop.speech.audio;

import org.jspecify.annotations.NullMarked;
