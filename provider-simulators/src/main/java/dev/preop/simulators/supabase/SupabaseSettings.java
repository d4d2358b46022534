package dev.preop.simulators.supabase;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What can be declared of the simulated project.
 *
 * @param publicUrl origin under which clients reach it; the token issuer is this plus {@code /auth/v1}
 * @param publishableKey the {@code apikey} of browsers and services acting for a user
 * @param secretKey the {@code apikey} that bypasses row level security
 * @param userPassword password of every seeded user
 * @param accessTokenLifetime life of an access token, an hour as in a fresh project
 * @param storageFolder where uploaded bytes are kept; in memory when absent
 */
public record SupabaseSettings(
        String publicUrl,
        String publishableKey,
        String secretKey,
        String userPassword,
        Duration accessTokenLifetime,
        Optional<Path> storageFolder) {

    /** Reads the settings from environment variables; {@code defaultUrl} is used when no public address is declared. */
    public static SupabaseSettings from(Map<String, String> environment, String defaultUrl) {
        return new SupabaseSettings(
                environment.getOrDefault("SIM_SUPABASE_URL", defaultUrl),
                environment.getOrDefault("SIM_SUPABASE_PUBLISHABLE_KEY", "sb_publishable_sim"),
                environment.getOrDefault("SIM_SUPABASE_SECRET_KEY", "sb_secret_sim"),
                environment.getOrDefault("SIM_USER_PASSWORD", "operator-demo-password"),
                Duration.ofSeconds(Long.parseLong(environment.getOrDefault("SIM_SUPABASE_TOKEN_SECONDS", "3600"))),
                Optional.ofNullable(environment.get("SIM_STORAGE_FOLDER")).map(Path::of));
    }

    /** The {@code iss} of every access token. */
    public String issuer() {
        return publicUrl + "/auth/v1";
    }
}
