package dev.preop.simulators.twilio.call;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.twilio.call.CallRequest.Callback;
import dev.preop.simulators.twilio.call.CallRequest.StatusCallback;
import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a call's progress to whoever subscribed: each event its own request, one after the other unless a fault says to
 * reorder, duplicate or drop.
 */
final class StatusCallbacks {

    private static final long HELD_BACK_MILLIS = 2_000;

    private final CallServices services;
    private final Call call;
    private Optional<StatusCallback> target;
    private int sequence;
    private Future<?> sent = Future.succeededFuture();
    private Optional<Map<String, String>> heldBack = Optional.empty();

    StatusCallbacks(CallServices services, Call call) {
        this.services = services;
        this.call = call;
        target = call.request().statusCallback();
    }

    /** Tells the same events somewhere else from now on; only the end, if nobody was told anything. */
    void tell(Callback callback) {
        Set<CallEvent> events = target.map(StatusCallback::events).orElse(EnumSet.of(CallEvent.COMPLETED));
        target = Optional.of(new StatusCallback(callback.url(), callback.method(), events));
    }

    /** Tells an event with the status it brought and the fields it adds. */
    void tell(CallEvent event, String status, Map<String, String> more) {
        target.filter(callback -> callback.events().contains(event))
                .ifPresent(callback -> tell(callback, event, form(status, more)));
    }

    private Map<String, String> form(String status, Map<String, String> more) {
        return CallForm.progress(
                call,
                services.settings().accountSid(),
                status,
                sequence++,
                services.clock().instant(),
                more);
    }

    private void tell(StatusCallback callback, CallEvent event, Map<String, String> form) {
        if (fault(CallFaults.DROP_CALLBACK, event)) {
            return;
        }
        if (heldBack.isEmpty() && fault(CallFaults.REORDER_CALLBACK, event)) {
            heldBack = Optional.of(form);
            services.vertx().setTimer(HELD_BACK_MILLIS, timer -> release(callback));
            return;
        }
        send(callback, form);
        if (fault(CallFaults.DUPLICATE_CALLBACK, event)) {
            send(callback, form);
        }
        release(callback);
    }

    private void release(StatusCallback callback) {
        heldBack.ifPresent(form -> send(callback, form));
        heldBack = Optional.empty();
    }

    private void send(StatusCallback callback, Map<String, String> form) {
        sent = sent.transform(before -> services.webhooks().send(callback.url(), callback.method(), form));
    }

    private boolean fault(String kind, CallEvent event) {
        return services.faults().take(kind, fault -> fits(fault, event)).isPresent();
    }

    private static boolean fits(Fault fault, CallEvent event) {
        return event.wire().equals(fault.details().getString("event", event.wire()));
    }
}
