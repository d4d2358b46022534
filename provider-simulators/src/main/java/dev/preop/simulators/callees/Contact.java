package dev.preop.simulators.callees;

/**
 * Somebody with a phone.
 *
 * @param name what the persona is called on the command line
 * @param answers what happens when their phone rings
 * @param persona who speaks when it is answered
 */
public record Contact(String name, Answers answers, Persona persona) {

    /** What becomes of a ringing phone. */
    public enum Answers {
        /** A person picks up. */
        HUMAN,
        /** A machine picks up, and answering-machine detection can tell. */
        MACHINE,
        /** Someone picks up and says nothing, which detection cannot tell. */
        UNKNOWN,
        /** The line is engaged. */
        BUSY,
        /** It rings until the caller gives up. */
        NEVER
    }
}
