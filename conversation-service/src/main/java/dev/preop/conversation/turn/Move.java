package dev.preop.conversation.turn;

import dev.preop.contracts.HangUpReason;

/** What the agent does at one position of its turn. */
public sealed interface Move {

    /** Position within the turn, from 0. */
    int index();

    /** Whether the turn ends here. */
    boolean last();

    /** Says one sentence. */
    record Say(int index, String text, boolean last) implements Move {

        /** Names no content: spoken words must not reach a log by accident. */
        @Override
        public String toString() {
            return "Say[" + index + "]";
        }
    }

    /** Ends the call once everything said before was heard. */
    record HangUp(int index, HangUpReason reason, boolean last) implements Move {}

    /** Presses keys. */
    record PressDigits(int index, String digits, boolean last) implements Move {

        /** Names no digits: they may be a code. */
        @Override
        public String toString() {
            return "PressDigits[" + index + "]";
        }
    }

    /** Hands the call to the user's own number. */
    record Transfer(int index, boolean last) implements Move {}

    /** Speaks to an answering machine, then ends the call. */
    record LeaveVoicemail(int index, String text, boolean last) implements Move {

        @Override
        public String toString() {
            return "LeaveVoicemail[" + index + "]";
        }
    }

    /** Falls silent until the operator lets it speak again. */
    record Pause(int index, boolean last) implements Move {}

    /** May speak again. */
    record Resume(int index, boolean last) implements Move {}
}
