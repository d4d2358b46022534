package dev.preop.gateway.inbound;

/**
 * Somebody rings. Its text form shows neither number.
 *
 * @param from E.164, or {@value #ANONYMOUS}
 * @param to the number of ours that was rung, E.164
 */
public record InboundCall(String callSid, String from, String to) {

    /** Who hides their number. */
    public static final String ANONYMOUS = "anonymous";

    @Override
    public String toString() {
        return "InboundCall[" + callSid + "]";
    }
}
