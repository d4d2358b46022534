package dev.preop.kit.config;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * An environment variable that must be there: its name, what to set it to (the end of the sentence "set it to …"), and
 * what a usable value looks like.
 */
public record Variable(String name, String setItTo, Predicate<String> isUsable) {

    /** What is wrong with {@code value}, if anything. */
    Optional<String> complaint(String value) {
        if (value == null || value.isBlank()) {
            return Optional.of(name + " is missing: set it to " + setItTo);
        }
        return isUsable.test(value) ? Optional.empty() : Optional.of(name + " is malformed: set it to " + setItTo);
    }
}
