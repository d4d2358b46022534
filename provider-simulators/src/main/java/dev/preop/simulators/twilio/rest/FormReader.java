package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.webhook.WebhookUrl;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a request's form the way Twilio does, refusing with its codes. */
record FormReader(MultiMap form) {

    private static final Pattern E_164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern PREMIUM = Pattern.compile("\\+1(900|976)\\d*");
    private static final int INVALID_PARAMETER = 20001;

    Optional<String> text(String name) {
        return Optional.ofNullable(form.get(name)).filter(value -> !value.isEmpty());
    }

    List<String> all(String name) {
        return form.getAll(name);
    }

    /** A number to reach: well formed, in a country and range this account may reach. */
    String to() {
        String to = text("To").orElseThrow(() -> ApiProblem.badRequest(21201, "No 'To' number is specified"));
        if (!E_164.matcher(to).matches()) {
            throw ApiProblem.badRequest(21211, "Invalid 'To' Phone Number");
        }
        if (!to.startsWith("+1")) {
            throw ApiProblem.badRequest(21215, "Account not authorized to call this number");
        }
        if (PREMIUM.matcher(to).matches()) {
            throw ApiProblem.badRequest(21216, "Account not allowed to call this number");
        }
        return to;
    }

    /** The account's own number. */
    String from(String own) {
        String from = text("From").orElseThrow(() -> ApiProblem.badRequest(21213, "No 'From' number is specified"));
        if (!E_164.matcher(from).matches()) {
            throw ApiProblem.badRequest(21212, "Invalid 'From' Phone Number");
        }
        if (!from.equals(own)) {
            throw ApiProblem.badRequest(21210, "'From' phone number not verified");
        }
        return from;
    }

    Optional<WebhookUrl> url(String name, int code) {
        return text(name).map(url -> WebhookUrl.parse(url)
                .orElseThrow(() -> ApiProblem.badRequest(code, name + " is not valid")));
    }

    HttpMethod method(String name) {
        return switch (text(name).orElse("POST")) {
            case "POST" -> HttpMethod.POST;
            case "GET" -> HttpMethod.GET;
            default -> throw invalid(name);
        };
    }

    Duration seconds(String name, int fallback, int most) {
        return Duration.ofSeconds(number(name, fallback, 1, most));
    }

    Duration millis(String name, int fallback, int least, int most) {
        return Duration.ofMillis(number(name, fallback, least, most));
    }

    boolean flag(String name) {
        return switch (text(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name);
        };
    }

    private int number(String name, int fallback, int least, int most) {
        String value = text(name).orElse(Integer.toString(fallback));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(name);
        }
        throw invalid(name);
    }

    static ApiProblem invalid(String name) {
        return ApiProblem.badRequest(INVALID_PARAMETER, "Invalid parameter " + name);
    }
}
