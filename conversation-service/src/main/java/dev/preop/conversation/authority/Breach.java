package dev.preop.conversation.authority;

import dev.preop.conversation.money.Amount;

/** Why a sentence must not be spoken without the user's consent. */
public sealed interface Breach {

    /** It would accept more than the agent may spend. */
    record TooExpensive(Amount amount) implements Breach {}

    /** It would have something done that the agent was not asked to do. */
    record NotAuthorised() implements Breach {}
}
