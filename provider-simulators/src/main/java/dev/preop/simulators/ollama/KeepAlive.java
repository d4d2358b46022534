package dev.preop.simulators.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a model stays loaded: Go duration text, or a number of seconds; negative means for ever, zero not at all. */
final class KeepAlive {

    static final Duration DEFAULT = Duration.ofMinutes(5);

    private static final Duration FOR_EVER = Duration.ofDays(365 * 100L);
    private static final Pattern DURATION = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?(?:ns|us|ms|s|m|h))+");
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ns|us|ms|s|m|h)");

    private KeepAlive() {}

    static Duration of(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return DEFAULT;
        }
        if (value.isNumber()) {
            return value.asDouble() < 0 ? FOR_EVER : seconds(value.asDouble());
        }
        String text = value.asText();
        if (!value.isTextual() || !DURATION.matcher(text).matches()) {
            throw new OllamaFailure(400, "time: invalid duration \"" + text + "\"");
        }
        return text.startsWith("-") ? FOR_EVER : parts(text);
    }

    private static Duration parts(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            sum = sum.plus(seconds(Double.parseDouble(part.group(1)) * unit(part.group(2))));
        }
        return sum;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (Math.min(seconds, FOR_EVER.toSeconds()) * 1e9));
    }

    private static double unit(String unit) {
        return switch (unit) {
            case "ns" -> 1e-9;
            case "us" -> 1e-6;
            case "ms" -> 1e-3;
            case "m" -> 60;
            case "h" -> 3_600;
            default -> 1;
        };
    }
}
