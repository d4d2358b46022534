package dev.preop.conversation.language;

import java.util.Locale;

/** A scripted line; its words are in the file {@code phrases} of each language. */
public enum Phrase {
    /** The first sentence of a call. */
    DISCLOSURE,
    /** The same when the other side called. */
    DISCLOSURE_INBOUND,
    /** Stands for an owner who gave no name. */
    SOMEBODY,
    /** Why we call, made from a goal that says what to do. */
    PURPOSE,
    /** Why we call, made from any other goal. */
    PURPOSE_OTHER,
    /** What we offer a caller. */
    PURPOSE_INBOUND,
    /** No reply could be made in time. */
    SAY_AGAIN,
    /** The reply takes long. */
    FILLER,
    /** The user is being asked. */
    HOLD_LINE,
    /** The user has not answered yet. */
    STILL_WAITING,
    /** The user refused the price. */
    PRICE_DECLINED,
    /** The user refused something else. */
    REQUEST_DECLINED,
    /** A refused price comes up again; the call ends. */
    CANNOT_AGREE,
    /** The user did not answer; the call ends. */
    NO_ANSWER,
    /** The model hangs up without a word. */
    GOODBYE,
    /** The callee wants no more calls; the call ends. */
    OPTED_OUT,
    /** The callee asks whether this is a machine. */
    IS_AI,
    /** Leads back to the matter. */
    GO_ON,
    /** The callee is abusive. */
    WARN_ABUSE,
    /** The callee goes on being abusive; the call ends. */
    END_ABUSE,
    /** Before the call is transferred. */
    CONNECTING,
    /** There is nobody to transfer the call to. */
    CALL_BACK,
    /** We were on hold for too long; the call ends. */
    HELD_TOO_LONG,
    /** Instead of words that are not fit to be spoken. */
    NEUTRAL,
    /** The message to an answering machine. */
    VOICEMAIL;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
