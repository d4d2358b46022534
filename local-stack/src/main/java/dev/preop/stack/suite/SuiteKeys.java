package dev.preop.stack.suite;

import dev.preop.stack.process.Secrets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The suite's own secrets, new for every run.
 *
 * @param piiEncryption key ring for personal data: key id, colon, key
 * @param piiIndex key of the blind indexes
 * @param serviceToken signs the tokens by which services know each other
 * @param roles database password per login role
 */
record SuiteKeys(String piiEncryption, String piiIndex, String serviceToken, Map<String, String> roles) {

    static final String MIGRATION_ROLE = "preop_migrator";

    static SuiteKeys fresh() {
        var roles = Stream.concat(
                        Stream.of(MIGRATION_ROLE),
                        Stream.of(Service.values()).flatMap(service -> service.databaseRole().stream()))
                .collect(Collectors.toMap(role -> role, role -> Secrets.password()));
        return new SuiteKeys("local:" + Secrets.key(), Secrets.key(), Secrets.key(), roles);
    }

    /** What the scripts of {@code deploy/supabase} ask for. */
    Map<String, String> scriptValues() {
        return roles.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey() + "_password", Map.Entry::getValue));
    }
}
