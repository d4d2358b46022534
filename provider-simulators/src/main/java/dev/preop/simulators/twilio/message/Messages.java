package dev.preop.simulators.twilio.message;

import dev.preop.simulators.twilio.webhook.WebhookUrl;
import dev.preop.simulators.twilio.webhook.Webhooks;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All messages; each is sent and delivered within a second. Confined to the simulator's event loop. */
public final class Messages {

    private static final int REMEMBERED = 1_000;
    private static final long STEP_MILLIS = 250;
    private static final List<String> STEPS = List.of("sent", "delivered");

    private final Vertx vertx;
    private final Clock clock;
    private final Webhooks webhooks;
    private final String accountSid;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    public Messages(Vertx vertx, Clock clock, Webhooks webhooks, String accountSid) {
        this.vertx = vertx;
        this.clock = clock;
        this.webhooks = webhooks;
        this.accountSid = accountSid;
    }

    /** Accepts a message and tells what becomes of it. */
    public Message send(String to, String from, String body, Optional<WebhookUrl> statusCallback) {
        String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
        Message message = new Message(sid, to, from, body, "queued", clock.instant(), clock.instant());
        if (messages.size() == REMEMBERED) {
            messages.remove(messages.keySet().iterator().next());
        }
        messages.put(sid, message);
        advance(message, 0, statusCallback, Future.succeededFuture());
        return message;
    }

    public Optional<Message> find(String sid) {
        return Optional.ofNullable(messages.get(sid));
    }

    /** All messages remembered, the newest first. */
    public List<Message> newestFirst() {
        return new ArrayList<>(messages.values()).reversed();
    }

    private void advance(Message message, int step, Optional<WebhookUrl> callback, Future<?> told) {
        if (step == STEPS.size()) {
            return;
        }
        vertx.setTimer(STEP_MILLIS, timer -> {
            Message next = message.with(STEPS.get(step), clock.instant());
            messages.replace(next.sid(), next);
            Future<?> tells = told.transform(before -> callback.isPresent()
                    ? webhooks.send(callback.get(), HttpMethod.POST, form(next)).mapEmpty()
                    : Future.succeededFuture());
            advance(next, step + 1, callback, tells);
        });
    }

    private Map<String, String> form(Message message) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("MessageSid", message.sid());
        form.put("SmsSid", message.sid());
        form.put("MessageStatus", message.status());
        form.put("SmsStatus", message.status());
        form.put("To", message.to());
        form.put("From", message.from());
        form.put("AccountSid", accountSid);
        form.put("ApiVersion", "2010-04-01");
        return form;
    }
}
