package dev.preop.kit.config;

import java.util.List;
import java.util.stream.Stream;

/** The environment variables that more than one service needs. */
public final class Variables {

    public static final Variable KAFKA_BOOTSTRAP_SERVERS = new Variable(
            "KAFKA_BOOTSTRAP_SERVERS", "Kafka's host:port, several separated by commas", Formats::isHostAndPorts);
    public static final Variable HTTP_PORT =
            new Variable("HTTP_PORT", "the port to listen on, 1 to 65535", Formats::isPort);
    public static final Variable PII_ENCRYPTION_KEY = new Variable(
            "PII_ENCRYPTION_KEY", "kid:base64 of 32 bytes, the key that seals personal data first", Formats::isKeyRing);
    public static final Variable PII_INDEX_KEY =
            new Variable("PII_INDEX_KEY", "base64 of 32 bytes, not one of the encryption keys", Formats::isKey);
    public static final Variable SERVICE_TOKEN_KEY =
            new Variable("SERVICE_TOKEN_KEY", "base64 of at least 32 bytes, the same for all services", Formats::isKey);
    public static final Variable DATABASE_URL = new Variable(
            "DATABASE_URL", "postgresql://host:port/database, without credentials", Formats::isDatabaseUrl);
    public static final Variable DATABASE_USER = text("DATABASE_USER", "the service's login role");
    public static final Variable DATABASE_PASSWORD = text("DATABASE_PASSWORD", "the password of DATABASE_USER");
    public static final Variable MIGRATION_USER = text("MIGRATION_USER", "the role that owns the schemas");
    public static final Variable MIGRATION_PASSWORD = text("MIGRATION_PASSWORD", "the password of MIGRATION_USER");
    public static final Variable SUPABASE_URL = url("SUPABASE_URL", "the Supabase project's URL, https://…");
    public static final Variable OLLAMA_BASE_URL = url("OLLAMA_BASE_URL", "Ollama's URL, http://host:11434");

    private Variables() {}

    /** What every service needs. */
    public static List<Variable> ofEveryService() {
        return List.of(KAFKA_BOOTSTRAP_SERVERS, HTTP_PORT, PII_ENCRYPTION_KEY, PII_INDEX_KEY, SERVICE_TOKEN_KEY);
    }

    /** What every service with a database needs. */
    public static List<Variable> ofServicesWithDatabase() {
        List<Variable> database =
                List.of(DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, MIGRATION_USER, MIGRATION_PASSWORD);
        return Stream.concat(ofEveryService().stream(), database.stream()).toList();
    }

    /** A variable that may hold any text; {@code setItTo} ends the sentence "set it to …". */
    public static Variable text(String name, String setItTo) {
        return new Variable(name, setItTo, value -> true);
    }

    /** A variable that must hold an http, https, ws or wss URL. */
    public static Variable url(String name, String setItTo) {
        return new Variable(name, setItTo, Formats::isUrl);
    }
}
