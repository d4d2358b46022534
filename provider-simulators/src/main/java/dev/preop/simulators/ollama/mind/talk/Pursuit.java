package dev.preop.simulators.ollama.mind.talk;

/** How one kind of errand is brought to its end: the next thing to say, given where the conversation stands. */
sealed interface Pursuit permits Booking, Ordering, Asking, Cancelling, Telling, Receiving {

    /** The next step towards the goal. */
    Reply next(Talk talk);

    /** Whether any statement can be what one is waiting for, so that "not understood" does not apply. */
    default boolean takesAnyStatement() {
        return false;
    }

    /** Whether what one wanted is there, should the callee part now. */
    default boolean reached(Talk talk) {
        return talk.booked() || talk.code().isPresent();
    }

    static Pursuit of(Talk talk) {
        return switch (talk.brief().errand().kind()) {
            case APPOINTMENT, RESERVATION -> new Booking();
            case ORDER -> new Ordering();
            case INQUIRY -> new Asking();
            case CANCELLATION -> new Cancelling();
            case MESSAGE -> new Telling();
            case RECEPTION -> new Receiving();
        };
    }
}
