package dev.preop.speech.session;

import dev.preop.speech.turn.TurnSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service hears and speaks. */
@ConfigMapping(prefix = "preop.speech")
public interface SpeechConfig {

    /** How much sound the carrier is given ahead of the callee's ear: less makes gaps, more buffers unheard speech. */
    @WithDefault("PT0.24S")
    Duration playoutLead();

    /** How long the callee must speak over the agent to interrupt it. */
    @WithDefault("PT0.4S")
    Duration bargeInSpeech();

    Turn turn();

    /** The waits of turn-taking. */
    interface Turn {

        /** Silence after which the callee has finished. */
        @WithDefault("PT0.5S")
        Duration endpointing();

        /** The same when the words so far end a sentence or answer a question. */
        @WithDefault("PT0.25S")
        Duration sentenceEndpointing();

        /** The same when they call for more. */
        @WithDefault("PT1S")
        Duration hesitationEndpointing();

        /** Silence after which the agent speaks first. */
        @WithDefault("PT1.5S")
        Duration openingHold();

        /** Longest wait for the text of committed speech. */
        @WithDefault("PT3S")
        Duration transcriptLimit();

        /** Longest wait for the next sign of life of a sentence being played. */
        @WithDefault("PT3S")
        Duration playbackLimit();

        /** How long before the end of the agent's sentence a short answer may have ended and still count. */
        @WithDefault("PT1S")
        Duration overlapMemory();

        /** Silence after which a sentence goes on that was cut by a sound without words. */
        @WithDefault("PT2S")
        Duration resumption();

        /** Silence of both sides after which the callee is asked whether it is there; the third time the call ends. */
        @WithDefault("PT8S")
        Duration reprompt();

        /** Longest wait for a reply that is due. */
        @WithDefault("PT30S")
        Duration silenceLimit();

        /** Longest silence that an operator may order. */
        @WithDefault("PT10M")
        Duration pauseLimit();

        /** Length after which speech is committed although it goes on. */
        @WithDefault("PT60S")
        Duration utteranceLimit();

        default TurnSettings settings() {
            return new TurnSettings(
                    endpointing(),
                    sentenceEndpointing(),
                    hesitationEndpointing(),
                    openingHold(),
                    transcriptLimit(),
                    playbackLimit(),
                    overlapMemory(),
                    resumption(),
                    reprompt(),
                    silenceLimit(),
                    pauseLimit(),
                    utteranceLimit());
        }
    }
}
