package dev.preop.stack.suite;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The six services: what each is called, where it listens and what it may know. */
public enum Service {
    TASK_SERVICE(
            Port.TASK_SERVICE,
            "task_service",
            "SUPABASE_URL",
            "OLLAMA_BASE_URL",
            "OLLAMA_MODEL",
            "CALL_GATEWAY_URL",
            "TRANSCRIPT_SERVICE_URL",
            "NOTIFICATION_SERVICE_URL",
            "SPEECH_BRIDGE_HTTP_URL",
            "INBOUND_OWNER_ID",
            "OPEN_TASKS_OF_USER",
            "CALLS_AT_ONCE",
            "CALLS_OF_USER_AT_ONCE",
            "CALLS_OF_USER_A_DAY",
            "CALLS_TO_NUMBER_A_DAY",
            "SPEND_OF_USER_A_DAY",
            "TELEPHONY_PRICE_PER_MINUTE",
            "SPEECH_PRICE_PER_MINUTE",
            "CALL_REGIONS",
            "REQUESTS_PER_ADDRESS",
            "REQUESTS_PER_USER",
            "CONSOLE_URL"),
    CALL_GATEWAY_SERVICE(
            Port.CALL_GATEWAY_SERVICE,
            null,
            "TWILIO_ACCOUNT_SID",
            "TWILIO_AUTH_TOKEN",
            "TWILIO_PHONE_NUMBER",
            "TWILIO_API_URL",
            "PUBLIC_BASE_URL",
            "SPEECH_BRIDGE_URL",
            "TASK_SERVICE_URL",
            "TWILIO_MAX_CONCURRENT_CALLS",
            "TWILIO_CALLS_PER_SECOND"),
    SPEECH_BRIDGE_SERVICE(
            Port.SPEECH_BRIDGE_SERVICE,
            "speech_service",
            "ELEVENLABS_API_KEY",
            "ELEVENLABS_VOICE_ID",
            "ELEVENLABS_URL",
            "SUPABASE_URL",
            "SUPABASE_SECRET_KEY"),
    CONVERSATION_SERVICE(
            Port.CONVERSATION_SERVICE,
            "conversation_service",
            "OLLAMA_BASE_URL",
            "OLLAMA_MODEL",
            "OLLAMA_FALLBACK_MODEL"),
    TRANSCRIPT_SERVICE(
            Port.TRANSCRIPT_SERVICE, "transcript_service", "SUPABASE_URL", "OLLAMA_BASE_URL", "OLLAMA_MODEL"),
    NOTIFICATION_SERVICE(
            Port.NOTIFICATION_SERVICE,
            "notification_service",
            "SUPABASE_URL",
            "CALL_GATEWAY_URL",
            "CONSOLE_URL",
            "SMTP_HOST",
            "SMTP_PORT",
            "SMTP_USER",
            "SMTP_PASSWORD",
            "SMTP_FROM",
            "SMTP_START_TLS",
            "WEB_PUSH_PUBLIC_KEY",
            "WEB_PUSH_PRIVATE_KEY",
            "WEB_PUSH_SUBJECT");

    private final Port port;
    private final Optional<String> databaseRole;
    private final Set<String> settings;

    Service(Port port, @org.jspecify.annotations.Nullable String databaseRole, String... settings) {
        this.port = port;
        this.databaseRole = Optional.ofNullable(databaseRole);
        this.settings = Set.of(settings);
    }

    public Port port() {
        return port;
    }

    /** The login role, for a service that keeps anything. */
    public Optional<String> databaseRole() {
        return databaseRole;
    }

    /** Names of the settings it receives beyond those that every service does. */
    Set<String> settings() {
        return settings;
    }

    /** Its module, process and log name. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
