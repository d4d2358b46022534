package dev.preop.conversation.action;

import dev.preop.contracts.HangUpReason;

/** What the model does besides talking, checked. None names its content: it may hold spoken words. */
public sealed interface Action {

    /** Ends the call. */
    record HangUp(HangUpReason reason) implements Action {}

    /** Presses keys that a menu offered or that the plan names. */
    record PressDigits(String digits) implements Action {
        @Override
        public String toString() {
            return "PressDigits";
        }
    }

    /** Asks the user. What about is read from the conversation, never from the model. */
    record RequestApproval() implements Action {}

    /** Hands the call to the user's own number. */
    record Transfer() implements Action {}

    /** Speaks to an answering machine, then ends the call. */
    record LeaveVoicemail() implements Action {}

    /** Writes something down for later turns. */
    record TakeNote(String note) implements Action {
        @Override
        public String toString() {
            return "TakeNote";
        }
    }
}
