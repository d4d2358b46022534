/** The rows that tell where a call's sound lies. */
@NullMarked
package dev.preop.speech.recording.persistence;

import org.jspecify.annotations.NullMarked;
