package dev.preop.gateway.media.bridge;

/** What the speech bridge orders besides audio. */
public sealed interface BridgeControl {

    /** Set a mark after the audio sent so far. */
    record Mark(String name) implements BridgeControl {}

    /** Throw away audio that was not played yet. */
    record Clear() implements BridgeControl {}

    /** The conversation is over. */
    record HangUp(String reason) implements BridgeControl {}
}
