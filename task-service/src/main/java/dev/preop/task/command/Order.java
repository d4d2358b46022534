package dev.preop.task.command;

import dev.preop.contracts.OperatorCommand;

/** Something an operator wants to happen on a live call. */
public sealed interface Order {

    OperatorCommand command();

    /** End the call. */
    record HangUp() implements Order {
        @Override
        public OperatorCommand command() {
            return OperatorCommand.HANG_UP;
        }
    }

    /** The agent falls silent and goes on listening. */
    record Pause() implements Order {
        @Override
        public OperatorCommand command() {
            return OperatorCommand.PAUSE;
        }
    }

    /** The agent speaks again. */
    record Resume() implements Order {
        @Override
        public OperatorCommand command() {
            return OperatorCommand.RESUME;
        }
    }

    /**
     * Have something said in the agent's voice.
     *
     * @param now whether it cuts short what is being spoken
     */
    record Say(String text, boolean now) implements Order {
        @Override
        public OperatorCommand command() {
            return OperatorCommand.SAY;
        }

        @Override
        public String toString() {
            return "Say[…]";
        }
    }

    /** Hand the call to the operator's own verified number. */
    record Transfer() implements Order {
        @Override
        public OperatorCommand command() {
            return OperatorCommand.TRANSFER;
        }
    }

    /** Press keys of the telephone keypad: 0-9, *, #, and w for half a second's wait. */
    record PressDigits(String digits) implements Order {
        @Override
        public OperatorCommand command() {
            return OperatorCommand.PRESS_DIGITS;
        }
    }
}
