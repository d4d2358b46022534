package dev.preop.conversation.turn;

import dev.preop.contracts.CallRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names a turn to the outside.
 *
 * @param inReplyTo the utterance that is answered; absent for the opening
 */
public record TurnRef(
        CallRef call, UUID id, int turn, @Nullable UUID inReplyTo) {}
