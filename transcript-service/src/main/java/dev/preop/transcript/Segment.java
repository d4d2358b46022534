package dev.preop.transcript;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said.
 *
 * @param id natural: the utterance's id, or derived from the reply's turn and index, so a redelivery changes nothing
 * @param text the raw words; they leave memory only redacted or sealed
 * @param timestampMs start, milliseconds from the start of the media stream
 * @param confidence of the speech to text, 0 to 1; absent for words we spoke ourselves
 * @param interrupted the callee cut it off: {@code text} holds only what was heard
 */
public record Segment(
        UUID id,
        Speaker speaker,
        String text,
        long timestampMs,
        long endMs,
        @Nullable Double confidence,
        boolean interrupted) {}
