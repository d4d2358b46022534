package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;

/** What comes once everything that is left to say was heard. */
sealed interface Ending {

    /** The call is ended. */
    record HangUp(HangUpReason reason) implements Ending {}

    /** The call is handed over to the user. */
    record Transfer() implements Ending {}
}
