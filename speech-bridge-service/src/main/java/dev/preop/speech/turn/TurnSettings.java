package dev.preop.speech.turn;

import java.time.Duration;

/**
 * The waits of turn-taking.
 *
 * @param endpointing silence after which the callee has finished
 * @param sentenceEndpointing the same when the words so far end a sentence
 * @param openingHold silence after which the agent speaks first
 * @param transcriptLimit longest wait for the text of committed speech
 * @param playbackLimit longest wait for the next sign of life of a sentence being played
 * @param overlapMemory how long before the end of the agent's sentence a short answer may have ended and still count
 * @param silenceLimit silence of both sides after which the call is ended
 * @param utteranceLimit length after which speech is committed although it goes on
 */
public record TurnSettings(
        Duration endpointing,
        Duration sentenceEndpointing,
        Duration openingHold,
        Duration transcriptLimit,
        Duration playbackLimit,
        Duration overlapMemory,
        Duration silenceLimit,
        Duration utteranceLimit) {}
