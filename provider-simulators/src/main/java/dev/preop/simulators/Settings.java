package dev.preop.simulators;

import java.time.Duration;
import java.util.Map;

/**
 * What the environment says, read by name with a default.
 *
 * @param environment variable names to values, normally {@link System#getenv()}
 */
public record Settings(Map<String, String> environment) {

    public Settings {
        environment = Map.copyOf(environment);
    }

    /** The address every simulator listens on: {@code SIM_HOST}, the loopback interface unless told otherwise. */
    public String host() {
        return text("SIM_HOST", "127.0.0.1");
    }

    public String text(String name, String fallback) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? fallback : value.strip();
    }

    public int integer(String name, int fallback, int least, int most) {
        String value = text(name, Integer.toString(fallback));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidSetting(name + " must be a whole number, not '" + value + "'.", e);
        }
        throw new InvalidSetting(name + " must be between " + least + " and " + most + ", not " + value + ".", null);
    }

    /** A port; 0 picks a free one. */
    public int port(String name, int fallback) {
        return integer(name, fallback, 0, 65_535);
    }

    /** A delay given in whole milliseconds; 0 means at once. */
    public Duration millis(String name, int fallback) {
        return Duration.ofMillis(integer(name, fallback, 0, 600_000));
    }

    /** A setting that cannot be used; the message names it in one sentence. */
    public static final class InvalidSetting extends IllegalArgumentException {
        private InvalidSetting(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
