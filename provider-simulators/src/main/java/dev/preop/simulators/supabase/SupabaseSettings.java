package dev.preop.simulators.supabase;

import dev.preop.simulators.Settings;
import java.nio.file.Path;
import java.time.Duration;
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

    /** Reads {@code SIM_SUPABASE_*}, {@code SIM_USER_PASSWORD} and {@code SIM_STORAGE_FOLDER}. */
    static SupabaseSettings from(Settings settings, int port) {
        return new SupabaseSettings(
                settings.text("SIM_SUPABASE_URL", "http://localhost:" + port),
                settings.text("SIM_SUPABASE_PUBLISHABLE_KEY", "sb_publishable_sim"),
                settings.text("SIM_SUPABASE_SECRET_KEY", "sb_secret_sim"),
                settings.text("SIM_USER_PASSWORD", "operator-demo-password"),
                Duration.ofSeconds(settings.integer("SIM_SUPABASE_TOKEN_SECONDS", 3_600, 1, 604_800)),
                Optional.of(settings.text("SIM_STORAGE_FOLDER", ""))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of));
    }

    /** The {@code iss} of every access token. */
    public String issuer() {
        return publicUrl + "/auth/v1";
    }
}
