package dev.preop.task.transcript;

/** What came of asking for a transcript. */
public sealed interface TranscriptLookup {

    record Found(Transcript transcript) implements TranscriptLookup {}

    /** There is none, or none yet. */
    record None() implements TranscriptLookup {}

    /** The transcript service did not answer. */
    record Unavailable() implements TranscriptLookup {}
}
