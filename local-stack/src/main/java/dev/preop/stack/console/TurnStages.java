package dev.preop.stack.console;

/**
 * Where the time of one turn went, in milliseconds, from the callee's last sound to the agent's first.
 *
 * @param total the whole, which may exceed the sum by what lies between the stages
 */
public record TurnStages(long endpointing, long stt, long llm, long tts, long playout, long total) {

    /** From the transcript to the first sound: all that is neither waiting for the callee nor recognising them. */
    public long transcriptToVoice() {
        return Math.max(0, total - endpointing - stt);
    }
}
