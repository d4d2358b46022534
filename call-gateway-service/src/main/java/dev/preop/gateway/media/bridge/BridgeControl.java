package dev.preop.gateway.media.bridge;

import dev.preop.contracts.SealedText;
import org.jspecify.annotations.Nullable;

/** What the speech bridge orders besides audio. */
public sealed interface BridgeControl {

    /** Set a mark after the audio sent so far. */
    record Mark(String name) implements BridgeControl {}

    /** Throw away audio that was not played yet. */
    record Clear() implements BridgeControl {}

    /** What concerns the call and not its audio. */
    sealed interface Order extends BridgeControl {}

    /** The conversation is over. */
    record HangUp(String reason) implements Order {}

    /** Connect the callee to this number, sealed, E.164. */
    record Transfer(SealedText to) implements Order {}

    /** Transcribe the callee, {@code language} being BCP 47 or absent. */
    record Listen(@Nullable String language) implements Order {}
}
