package dev.preop.conversation.turn;

import dev.preop.kit.time.Timers;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every turn needs besides its call: limits, time, and where it is counted. */
@Singleton
record TurnSurroundings(TurnConfig config, TurnMetrics metrics, Timers timers, Clock clock) {}
