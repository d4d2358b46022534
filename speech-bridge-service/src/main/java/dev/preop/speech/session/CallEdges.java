package dev.preop.speech.session;

import dev.preop.kit.time.Timers;
import dev.preop.speech.clip.Clips;
import dev.preop.speech.journal.Journal;
import dev.preop.speech.provider.ProviderSocket;
import dev.preop.speech.recording.Recorder;
import dev.preop.speech.time.MonotonicClock;
import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.TurnEngine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Everything a call is wired to.
 *
 * @param transferTo the sealed number to hand the call over to
 * @param limitSeconds after which the carrier ends the call
 * @param elapsed how long the call has lasted already
 */
record CallEdges(
        TurnEngine engine,
        GatewayLine line,
        SpokenRecord record,
        ProviderSocket recognition,
        ProviderSocket synthesis,
        CallTerms terms,
        @Nullable String transferTo,
        @Nullable Integer limitSeconds,
        Duration elapsed,
        Clips clips,
        Recorder recorder,
        Journal journal,
        CallMetrics metrics,
        Timers timers,
        MonotonicClock clock,
        int leadMillis,
        int bargeInMillis) {}
