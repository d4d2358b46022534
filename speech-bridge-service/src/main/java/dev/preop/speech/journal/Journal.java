package dev.preop.speech.journal;

import dev.preop.speech.turn.TurnEvent;

/** Takes down what happens on one call. One thread at a time. */
public interface Journal {

    /** For a call of which none is kept. */
    Journal NONE = new Journal() {
        @Override
        public void event(long atMs, TurnEvent event) {}

        @Override
        public void end() {}
    };

    /** The turn engine is about to take {@code event}. */
    void event(long atMs, TurnEvent event);

    /** Nothing more will happen. */
    void end();
}
