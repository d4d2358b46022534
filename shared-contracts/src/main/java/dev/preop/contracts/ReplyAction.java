package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the agent does next: says one sentence, or acts. Unknown types of a newer producer become {@link Unknown}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = ReplyAction.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReplyAction.Speak.class, name = "speak"),
    @JsonSubTypes.Type(value = ReplyAction.HangUp.class, name = "hang_up"),
    @JsonSubTypes.Type(value = ReplyAction.PressDigits.class, name = "press_digits"),
    @JsonSubTypes.Type(value = ReplyAction.Transfer.class, name = "transfer"),
    @JsonSubTypes.Type(value = ReplyAction.LeaveVoicemail.class, name = "leave_voicemail"),
    @JsonSubTypes.Type(value = ReplyAction.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = ReplyAction.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = ReplyAction.Unknown.class, name = "unknown")
})
public sealed interface ReplyAction {

    /** One sentence to speak. */
    record Speak(SealedText text) implements ReplyAction {
        public Speak {
            Require.present(text, "text");
        }
    }

    /** End the call once everything said before it has been heard. */
    record HangUp(HangUpReason reason) implements ReplyAction {
        public HangUp {
            Require.present(reason, "reason");
        }
    }

    /** Press keys of the telephone keypad. */
    record PressDigits(String digits) implements ReplyAction {
        public PressDigits {
            if (!Require.text(digits, "digits").matches("[0-9*#w]{1,32}")) {
                throw new IllegalArgumentException("digits holds something other than 0-9, *, # and w");
            }
        }
    }

    /** Hand the call to the operator's own verified number. */
    record Transfer() implements ReplyAction {}

    /** Speak after the beep, then end the call. */
    record LeaveVoicemail(SealedText text) implements ReplyAction {
        public LeaveVoicemail {
            Require.present(text, "text");
        }
    }

    /** Fall silent at once and stay so, except for what an operator says; hearing goes on. */
    record Pause() implements ReplyAction {}

    /** Speak again after a pause. */
    record Resume() implements ReplyAction {}

    /** An action that this version does not know; it is ignored. */
    record Unknown() implements ReplyAction {}
}
