package dev.preop.speech.session;

import dev.preop.speech.turn.TurnEvent;
import java.util.function.Supplier;

/**
 * A reply as it came.
 *
 * @param event opens what is sealed in it; only asked for a call that is here
 * @param modelMs what the model needed for it
 */
public record ReceivedReply(int turn, Supplier<TurnEvent> event, long modelMs) {}
