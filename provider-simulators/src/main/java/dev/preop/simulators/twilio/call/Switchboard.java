package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Contact;
import dev.preop.simulators.callees.Directory;
import dev.preop.simulators.twilio.call.CallRequest.Instructions;
import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.media.Observations;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All calls, the newest last; old ones are forgotten once they have ended. Confined to the simulator's event loop. */
public final class Switchboard {

    private static final int REMEMBERED = 500;
    private static final int RECORDED = 20;

    private final CallServices services;
    private final Dialer dialer;
    private final Map<String, CallFlow> calls = new LinkedHashMap<>();

    /** Places so many calls a second; 0 does not limit. */
    public Switchboard(CallServices services, int callsPerSecond) {
        this.services = services;
        dialer = new Dialer(callsPerSecond);
    }

    /** Accepts a call and dials it when its turn comes. */
    public CallFlow place(CallRequest request) {
        Contact contact = Directory.find(request.to())
                .orElseThrow(() -> ApiProblem.badRequest(21214, "'To' phone number cannot be reached"));
        Duration wait = dialer.queue(services.clock().instant());
        CallFlow flow = enter(request, contact, wait);
        services.vertx().setTimer(Math.max(1, wait.toMillis()), timer -> flow.dial());
        return flow;
    }

    /** Somebody rings the account's number. */
    public CallFlow receive(Contact caller, String from, String to) {
        CallRequest request = CallRequest.inbound(
                to, from, new Instructions.At(services.settings().inboundVoice(), HttpMethod.POST));
        CallFlow flow = enter(request, caller, Duration.ZERO);
        services.vertx().runOnContext(now -> flow.receive());
        return flow;
    }

    public Optional<CallFlow> find(String sid) {
        return Optional.ofNullable(calls.get(sid));
    }

    /** All calls remembered, the newest first. */
    public List<CallFlow> newestFirst() {
        return new ArrayList<>(calls.values()).reversed();
    }

    /** Forgets a call's record, as deleting it by REST does. */
    public void forget(String sid) {
        calls.remove(sid);
    }

    private CallFlow enter(CallRequest request, Contact contact, Duration wait) {
        forgetOld();
        Observations observations = new Observations(recorded());
        CallFlow flow = new CallFlow(
                services, new Call(request, contact, services.clock().instant(), wait), observations);
        calls.put(flow.call().sid(), flow);
        return flow;
    }

    /** How much of a new call to record: the newest calls are, and never more at once than memory has room for. */
    private Duration recorded() {
        List<Observations> withAudio = calls.values().stream()
                .map(CallFlow::observations)
                .filter(observations -> observations.recording().isPresent())
                .toList();
        if (withAudio.size() < RECORDED) {
            return services.settings().recorded();
        }
        Optional<CallFlow> oldest = calls.values().stream()
                .filter(flow -> flow.call().status().ended())
                .filter(flow -> flow.observations().recording().isPresent())
                .findFirst();
        oldest.ifPresent(flow -> flow.observations().forgetRecording());
        return oldest.isPresent() ? services.settings().recorded() : Duration.ZERO;
    }

    private void forgetOld() {
        calls.values().stream()
                .filter(flow -> flow.call().status().ended())
                .limit(Math.max(0, calls.size() + 1 - REMEMBERED))
                .map(flow -> flow.call().sid())
                .toList()
                .forEach(calls::remove);
    }
}
