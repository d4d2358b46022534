package dev.preop.speech.turn;

import java.time.Duration;

/**
 * The waits of turn-taking.
 *
 * @param endpointing silence after which the callee has finished, until its own pace is known
 * @param sentenceEndpointing the same when the words so far end a sentence or answer a question
 * @param hesitationEndpointing the same when they call for more
 * @param openingHold silence after which the agent speaks first
 * @param transcriptLimit longest wait for the text of committed speech
 * @param playbackLimit longest wait for the next sign of life of a sentence being played
 * @param overlapMemory how long before the end of the agent's sentence a short answer may have ended and still count
 * @param resumption silence after which a sentence goes on that was cut by a sound without words
 * @param reprompt silence of both sides after which the callee is asked whether it is there
 * @param silenceLimit longest wait for a reply that is due
 * @param pauseLimit longest silence that an operator may order
 * @param utteranceLimit length after which speech is committed although it goes on
 */
public record TurnSettings(
        Duration endpointing,
        Duration sentenceEndpointing,
        Duration hesitationEndpointing,
        Duration openingHold,
        Duration transcriptLimit,
        Duration playbackLimit,
        Duration overlapMemory,
        Duration resumption,
        Duration reprompt,
        Duration silenceLimit,
        Duration pauseLimit,
        Duration utteranceLimit) {}
