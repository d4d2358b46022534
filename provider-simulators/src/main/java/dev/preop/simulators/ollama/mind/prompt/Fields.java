package dev.preop.simulators.ollama.mind.prompt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code KEY: value} lines of a prompt. The first of a key counts, so that quoted text cannot replace it. */
public final class Fields {

    private static final Pattern KEY = Pattern.compile("^\\s*([A-Z][A-Z _]*[A-Z]):[ \\t]*(.*)$");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Fields() {}

    /** Reads the fields; a value runs on until the next key. */
    public static Fields of(String text) {
        Fields fields = new Fields();
        String key = null;
        for (String line : text.split("\n", -1)) {
            Matcher match = KEY.matcher(line);
            if (match.matches()) {
                key = fields.values.containsKey(match.group(1)) ? null : match.group(1);
                if (key != null) {
                    fields.values.put(key, match.group(2));
                }
            } else if (key != null) {
                fields.values.merge(key, line, (value, more) -> value + "\n" + more);
            }
        }
        return fields;
    }

    /** The first line of a value, empty when the key is absent. */
    public String line(String key) {
        String value = values.getOrDefault(key, "").strip();
        int end = value.indexOf('\n');
        return end < 0 ? value : value.substring(0, end).strip();
    }

    /** The whole value, empty when the key is absent. */
    public String block(String key) {
        return values.getOrDefault(key, "").strip();
    }

    /** Whether the key is there at all. */
    public boolean has(String key) {
        return values.containsKey(key);
    }
}
