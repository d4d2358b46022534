package dev.preop.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where the time of one turn went, in milliseconds, from the callee's last sound to the agent's first.
 *
 * @param endpointingMs silence waited until the turn was taken as ended
 * @param sttMs commit sent to final transcript
 * @param llmMs transcript received to first sentence complete
 * @param ttsMs sentence sent to first audio byte
 * @param playoutMs first audio byte to its first frame confirmed on the carrier's socket
 * @param totalMs end of the callee's speech to first audio on the carrier's socket
 * @param confirmedMs end of the callee's speech to the carrier's mark that says the first slice was played to the callee;
 *     absent when the call ended before
 */
public record TurnLatency(
        long endpointingMs,
        long sttMs,
        long llmMs,
        long ttsMs,
        long playoutMs,
        long totalMs,
        @Nullable Long confirmedMs) {

    public TurnLatency {
        Require.atLeast(0, endpointingMs, "endpointing_ms");
        Require.atLeast(0, sttMs, "stt_ms");
        Require.atLeast(0, llmMs, "llm_ms");
        Require.atLeast(0, ttsMs, "tts_ms");
        Require.atLeast(0, playoutMs, "playout_ms");
        Require.atLeast(0, totalMs, "total_ms");
    }
}
