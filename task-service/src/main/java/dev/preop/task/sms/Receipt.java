package dev.preop.task.sms;

/** What came of asking the gateway once to send a message. */
public sealed interface Receipt {

    /** The carrier took it, under this id. */
    record Sent(String messageSid) implements Receipt {}

    /** It was not taken and never will be. */
    record Refused(String reason) implements Receipt {}

    /** It was surely not taken; another time it may be. */
    record NotSent(String reason) implements Receipt {}

    /** Nobody knows whether it was taken; sending it again could tell the callee twice. */
    record Unknown(String reason) implements Receipt {}
}
