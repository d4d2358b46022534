package dev.preop.stack.suite;

import dev.preop.stack.process.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who telephones, hears, speaks, thinks and signs users in. */
public sealed interface Providers {

    /** Settings by environment name. */
    Map<String, String> settings(PortPlan ports);

    /** The key with which a browser or the command line talks to Supabase. */
    String publishableKey();

    /** Where users sign in. */
    String supabaseUrl(PortPlan ports);

    /** The suite's own simulators, with credentials made up for this run. */
    static Providers simulated() {
        return new Simulated(
                "AC" + Secrets.password(),
                Secrets.password(),
                Secrets.password(),
                "sb_publishable_" + Secrets.password(),
                "sb_secret_" + Secrets.password());
    }

    /**
     * The real providers.
     *
     * @throws IllegalArgumentException naming every setting that is missing
     */
    static Providers live(Map<String, String> environment) {
        return Live.from(environment);
    }

    /** Simulators that are children of this process. */
    record Simulated(String accountSid, String authToken, String elevenLabsKey, String publishableKey, String secretKey)
            implements Providers {

        /** Twilio accepts TLS origins only: its simulator maps this one to the gateway, as an ingress would. */
        static final String PUBLIC_BASE_URL = "https://calls.preop.test";

        /** The simulated Supabase makes the ids of its users from their addresses. */
        private static final String OPERATOR_ID = UUID.nameUUIDFromBytes(
                        "operator@preop.test".getBytes(StandardCharsets.UTF_8))
                .toString();

        @Override
        public Map<String, String> settings(PortPlan ports) {
            return Map.ofEntries(
                    Map.entry("TWILIO_ACCOUNT_SID", accountSid),
                    Map.entry("TWILIO_AUTH_TOKEN", authToken),
                    Map.entry("TWILIO_PHONE_NUMBER", "+14155550199"),
                    Map.entry("TWILIO_API_URL", ports.http(Port.TWILIO).toString()),
                    Map.entry("INBOUND_OWNER_ID", OPERATOR_ID),
                    Map.entry("OPEN_TASKS_OF_USER", "0"),
                    Map.entry("CALLS_AT_ONCE", "0"),
                    Map.entry("CALLS_OF_USER_AT_ONCE", "0"),
                    Map.entry("CALLS_OF_USER_A_DAY", "0"),
                    Map.entry("CALLS_TO_NUMBER_A_DAY", "0"),
                    Map.entry("SPEND_OF_USER_A_DAY", "0"),
                    Map.entry("TELEPHONY_PRICE_PER_MINUTE", "0.014"),
                    Map.entry("SPEECH_PRICE_PER_MINUTE", "0.10"),
                    Map.entry("CALL_REGIONS", "US,CA"),
                    Map.entry("REQUESTS_PER_ADDRESS", "0"),
                    Map.entry("REQUESTS_PER_USER", "0"),
                    Map.entry("CONSOLE_URL", ports.http(Port.OPERATOR_CONSOLE).toString()),
                    Map.entry("PUBLIC_BASE_URL", PUBLIC_BASE_URL),
                    Map.entry("ELEVENLABS_API_KEY", elevenLabsKey),
                    Map.entry("ELEVENLABS_VOICE_ID", "21m00Tcm4TlvDq8ikWAM"),
                    Map.entry("ELEVENLABS_URL", ports.http(Port.ELEVENLABS).toString()),
                    Map.entry("OLLAMA_BASE_URL", ports.http(Port.OLLAMA).toString()),
                    Map.entry("OLLAMA_MODEL", "qwen3:8b"),
                    Map.entry("OLLAMA_FALLBACK_MODEL", "qwen3:4b"),
                    Map.entry("TWILIO_MAX_CONCURRENT_CALLS", "0"),
                    Map.entry("TWILIO_CALLS_PER_SECOND", "0"),
                    Map.entry("SUPABASE_URL", supabaseUrl(ports)),
                    Map.entry("SUPABASE_PUBLISHABLE_KEY", publishableKey),
                    Map.entry("SUPABASE_SECRET_KEY", secretKey));
        }

        @Override
        public String supabaseUrl(PortPlan ports) {
            return ports.http(Port.SUPABASE).toString();
        }
    }

    /** Accounts of one's own. */
    record Live(Map<String, String> given) implements Providers {

        private static final List<String> REQUIRED = List.of(
                "TWILIO_ACCOUNT_SID",
                "TWILIO_AUTH_TOKEN",
                "TWILIO_PHONE_NUMBER",
                "PUBLIC_BASE_URL",
                "ELEVENLABS_API_KEY",
                "ELEVENLABS_VOICE_ID",
                "OLLAMA_BASE_URL",
                "SUPABASE_URL",
                "SUPABASE_PUBLISHABLE_KEY",
                "SUPABASE_SECRET_KEY");
        private static final Map<String, String> DEFAULTS = Map.of(
                "TWILIO_API_URL", "https://api.twilio.com",
                "ELEVENLABS_URL", "https://api.elevenlabs.io",
                "OLLAMA_MODEL", "qwen3:8b");
        private static final List<String> OPTIONAL = List.of(
                "OLLAMA_FALLBACK_MODEL",
                "TWILIO_MAX_CONCURRENT_CALLS",
                "TWILIO_CALLS_PER_SECOND",
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

        static Live from(Map<String, String> environment) {
            var missing = REQUIRED.stream()
                    .filter(name -> environment.getOrDefault(name, "").isBlank())
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s %s missing: set %s in .env (see .env.example) or in the environment."
                                .formatted(
                                        String.join(", ", missing),
                                        missing.size() == 1 ? "is" : "are",
                                        missing.size() == 1 ? "it" : "them"));
            }
            var given = new LinkedHashMap<>(DEFAULTS);
            REQUIRED.forEach(name -> given.put(name, environment.get(name)));
            Stream.concat(DEFAULTS.keySet().stream(), OPTIONAL.stream())
                    .filter(environment::containsKey)
                    .forEach(name -> given.put(name, environment.get(name)));
            return new Live(Map.copyOf(given));
        }

        @Override
        public Map<String, String> settings(PortPlan ports) {
            return given;
        }

        @Override
        public String publishableKey() {
            return given.get("SUPABASE_PUBLISHABLE_KEY");
        }

        @Override
        public String supabaseUrl(PortPlan ports) {
            return given.get("SUPABASE_URL");
        }
    }
}
