package dev.preop.speech.turn;

import java.util.Optional;
import java.util.OptionalLong;

/** Where a call stands. Each state but the last has a deadline, so that no call can stay in one for ever. */
public sealed interface TurnState {

    /** When {@link TurnEvent.TimePassed} is due, in milliseconds from the start of the stream. */
    long deadline();

    /** Any state of a call that is not over. */
    sealed interface Live extends TurnState {
        Floor floor();

        /** The same state knowing something else. */
        Live with(Floor floor);
    }

    /** Nobody speaks and nothing is owed to the callee. */
    record Listening(Floor floor, long deadline) implements Live {
        @Override
        public Live with(Floor floor) {
            return new Listening(floor, deadline);
        }
    }

    /** The callee is speaking. */
    record Hearing(Floor floor, Speech speech, long deadline) implements Live {
        @Override
        public Live with(Floor floor) {
            return new Hearing(floor, speech, deadline);
        }
    }

    /**
     * The callee fell silent; first it is waited whether for good, then for the text.
     *
     * @param committedAt when the text was asked for
     * @param next speech that set in after that
     */
    record Endpointing(Floor floor, Speech speech, OptionalLong committedAt, Optional<Speech> next, long deadline)
            implements Live {
        @Override
        public Live with(Floor floor) {
            return new Endpointing(floor, speech, committedAt, next, deadline);
        }

        Endpointing next(Speech speech) {
            return new Endpointing(floor, this.speech, committedAt, Optional.of(speech), deadline);
        }
    }

    /** The callee waits for the agent. */
    record Thinking(Floor floor, long deadline) implements Live {
        @Override
        public Live with(Floor floor) {
            return new Thinking(floor, deadline);
        }
    }

    /**
     * The agent is being heard.
     *
     * @param overlap what the callee says meanwhile
     */
    record Speaking(Floor floor, Optional<Speech> overlap, long deadline) implements Live {
        @Override
        public Live with(Floor floor) {
            return new Speaking(floor, overlap, deadline);
        }

        Speaking overlap(Speech speech) {
            return new Speaking(floor, Optional.of(speech), deadline);
        }

        Speaking until(long deadline) {
            return new Speaking(floor, overlap, deadline);
        }
    }

    /** The call is over. Nothing leads out of here and nothing happens here. */
    record Ended() implements TurnState {
        @Override
        public long deadline() {
            return Long.MAX_VALUE;
        }
    }
}
