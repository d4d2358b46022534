package dev.preop.stack.suite;

import java.util.Locale;

/** Everything of the suite that listens, with the port it has by default. */
public enum Port {
    TASK_SERVICE(8080),
    CALL_GATEWAY_SERVICE(8081),
    SPEECH_BRIDGE_SERVICE(8082),
    CONVERSATION_SERVICE(8083),
    TRANSCRIPT_SERVICE(8084),
    NOTIFICATION_SERVICE(8085),
    TWILIO(9101),
    ELEVENLABS(9102),
    OLLAMA(9103),
    SUPABASE(9104),
    POSTGRESQL(5433),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093),
    OPERATOR_CONSOLE(8090);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    int standard() {
        return standard;
    }

    /** Whether a simulator listens here, so that nothing does when the providers are real. */
    public boolean simulated() {
        return switch (this) {
            case TWILIO, ELEVENLABS, OLLAMA, SUPABASE -> true;
            default -> false;
        };
    }

    /** The name in sentences for people. */
    public String title() {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return simulated() ? "the " + name + " simulator" : name;
    }
}
