package dev.preop.stack.console;

/**
 * Where the time of one turn went, in milliseconds, from the callee's last sound to the agent's first.
 *
 * @param total the whole, which may exceed the sum by what lies between the stages
 */
public record TurnStages(long endpointing, long stt, long llm, long tts, long playout, long total) {}
