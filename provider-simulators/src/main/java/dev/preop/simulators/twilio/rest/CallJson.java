package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.twilio.call.Call;
import dev.preop.simulators.twilio.call.CallForm;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call as the REST API writes it: every field present, numbers as strings. */
final class CallJson {

    private static final List<String> SUBRESOURCES = List.of(
            "notifications",
            "recordings",
            "payments",
            "events",
            "siprec",
            "streams",
            "transcriptions",
            "user_defined_message_subscriptions",
            "user_defined_messages");

    private CallJson() {}

    static JsonObject of(Call call, String accountSid) {
        String path = "/2010-04-01/Accounts/" + accountSid + "/Calls/" + call.sid();
        JsonObject subresources = new JsonObject();
        for (String name : SUBRESOURCES) {
            subresources.put(name, path + "/" + pascal(name) + ".json");
        }
        return new JsonObject()
                .put("account_sid", accountSid)
                .put("answered_by", call.answeredBy().orElse(null))
                .put("api_version", "2010-04-01")
                .put("caller_name", null)
                .put("date_created", date(Optional.of(call.created())))
                .put("date_updated", date(Optional.of(call.updated())))
                .put("direction", call.request().direction().wire())
                .put("duration", call.seconds().map(String::valueOf).orElse(null))
                .put("end_time", date(call.ended()))
                .put("forwarded_from", null)
                .put("from", call.request().from())
                .put("from_formatted", formatted(call.request().from()))
                .put("group_sid", null)
                .put("parent_call_sid", null)
                .put("phone_number_sid", "PN" + accountSid.substring(2))
                .put("price", null)
                .put("price_unit", "USD")
                .put("queue_time", Long.toString(call.queued().toMillis()))
                .put("sid", call.sid())
                .put("start_time", date(call.started()))
                .put("status", call.status().wire())
                .put("subresource_uris", subresources)
                .put("to", call.request().to())
                .put("to_formatted", formatted(call.request().to()))
                .put("trunk_sid", null)
                .put("uri", path + ".json");
    }

    private static @Nullable String date(Optional<Instant> instant) {
        return instant.map(CallForm.RFC_2822::format).orElse(null);
    }

    private static String formatted(String number) {
        return number.matches("\\+1\\d{10}")
                ? "(" + number.substring(2, 5) + ") " + number.substring(5, 8) + "-" + number.substring(8)
                : number;
    }

    private static String pascal(String name) {
        StringBuilder result = new StringBuilder();
        for (String word : name.split("_", -1)) {
            result.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return result.toString();
    }
}
