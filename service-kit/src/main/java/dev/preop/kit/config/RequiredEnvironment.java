package dev.preop.kit.config;

import java.util.List;
import java.util.Map;

/** Checks the environment before anything is started, and says everything that is wrong with it at once. */
public final class RequiredEnvironment {

    private RequiredEnvironment() {}

    /** @throws ConfigurationException with one sentence for each variable that is missing or malformed */
    public static void check(Map<String, String> environment, List<Variable> required) {
        List<String> complaints = required.stream()
                .flatMap(variable -> variable.complaint(environment.get(variable.name())).stream())
                .toList();
        if (!complaints.isEmpty()) {
            throw new ConfigurationException(complaints);
        }
    }
}
