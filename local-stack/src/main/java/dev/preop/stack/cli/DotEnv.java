package dev.preop.stack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings of a {@code .env} file, below those of the environment. */
final class DotEnv {

    private DotEnv() {}

    /** The environment, completed by the file where there is one. */
    static Map<String, String> over(Path file, Map<String, String> environment) {
        try {
            var settings = new HashMap<>(Files.exists(file) ? parse(Files.readAllLines(file)) : Map.of());
            settings.putAll(environment);
            return Map.copyOf(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }

    /** {@code NAME=value} per line; comments, empty lines and empty values are left out, quotes around a value fall off. */
    static Map<String, String> parse(List<String> lines) {
        var settings = new HashMap<String, String>();
        for (var line : lines) {
            var equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                var value = unquoted(line.substring(equals + 1).strip());
                if (!value.isEmpty()) {
                    settings.put(line.substring(0, equals).strip(), value);
                }
            }
        }
        return settings;
    }

    private static String unquoted(String value) {
        var quoted = value.length() >= 2 && value.charAt(0) == '"' && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
