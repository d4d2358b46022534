package dev.preop.simulators.twilio.call;

import dev.preop.simulators.twilio.call.CallRequest.Detection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The forms a call's webhooks carry. */
public final class CallForm {

    /** How Twilio writes dates in REST and call webhooks. */
    public static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CallForm() {}

    /** What every voice webhook says of a call. */
    static Map<String, String> voice(Call call, String accountSid) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("CallSid", call.sid());
        form.put("AccountSid", accountSid);
        form.put("From", call.request().from());
        form.put("To", call.request().to());
        form.put("Caller", call.request().from());
        form.put("Called", call.request().to());
        form.put("CallStatus", call.status().wire());
        form.put("ApiVersion", "2010-04-01");
        form.put("Direction", call.request().direction().wire());
        for (String party : new String[] {"From", "To", "Caller", "Called"}) {
            form.put(party + "City", "");
            form.put(party + "State", "CA");
            form.put(party + "Zip", "");
            form.put(party + "Country", "US");
        }
        return form;
    }

    /** The TwiML request; it tells the verdict when detection made the call wait for it. */
    static Map<String, String> instructions(Call call, String accountSid) {
        Map<String, String> form = voice(call, accountSid);
        if (call.request().detection().filter(detection -> !detection.async()).isPresent()) {
            call.answeredBy().ifPresent(verdict -> form.put("AnsweredBy", verdict));
        }
        return form;
    }

    static Map<String, String> progress(
            Call call, String accountSid, String status, int sequence, Instant now, Map<String, String> more) {
        Map<String, String> form = voice(call, accountSid);
        form.put("CallStatus", status);
        form.put("CallbackSource", "call-progress-events");
        form.put("SequenceNumber", Integer.toString(sequence));
        form.put("Timestamp", RFC_2822.format(now));
        form.putAll(more);
        return form;
    }

    /** The verdict of an asynchronous {@link Detection}. */
    static Map<String, String> verdict(Call call, String accountSid, String answeredBy, long millis) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("CallSid", call.sid());
        form.put("AccountSid", accountSid);
        form.put("AnsweredBy", answeredBy);
        form.put("MachineDetectionDuration", Long.toString(millis));
        return form;
    }
}
