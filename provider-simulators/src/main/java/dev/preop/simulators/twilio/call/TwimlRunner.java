package dev.preop.simulators.twilio.call;

import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.twilio.call.CallRequest.Callback;
import dev.preop.simulators.twilio.call.CallRequest.Instructions;
import dev.preop.simulators.twilio.twiml.InvalidTwiml;
import dev.preop.simulators.twilio.twiml.TwimlParser;
import dev.preop.simulators.twilio.twiml.Verb;
import dev.preop.simulators.twilio.webhook.WebhookResponse;
import dev.preop.simulators.twilio.webhook.WebhookUrl;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Follows a call's TwiML, verb by verb, until it runs out, is replaced, or the call ends. */
final class TwimlRunner {

    private static final int RETRIEVAL_FAILED = 11200;
    private static final int CONTENT_TYPE = 12300;
    private static final int INVALID_URL = 11100;
    private static final int INVALID_RETRY_RULE = 11243;
    private static final int MOST_REDIRECTS = 100;

    private final CallServices services;
    private final CallFlow flow;
    private final StreamVerbs streams;
    private final DialVerb dials;
    private Optional<WebhookUrl> document = Optional.empty();
    private Optional<Callback> action = Optional.empty();
    private int generation;
    private int redirects;
    private boolean fellBack;

    TwimlRunner(CallServices services, CallFlow flow) {
        this.services = services;
        this.flow = flow;
        streams = new StreamVerbs(services, flow);
        dials = new DialVerb(services, flow);
    }

    /** Starts over with other instructions. */
    void follow(Instructions instructions) {
        cancel();
        fellBack = false;
        switch (instructions) {
            case Instructions.At(WebhookUrl url, HttpMethod method) -> fetch(url, method, Map.of());
            case Instructions.Inline(String twiml) -> run(twiml);
        }
    }

    /** Passes 20 ms. */
    void tick() {
        dials.tick();
    }

    /** The call is over. Who dialled somebody is told how that went all the same; the answer counts for nothing. */
    void end() {
        Optional<DialledLeg> cut = cancel();
        cut.ifPresent(leg -> action.ifPresent(
                url -> services.webhooks().send(url.url(), url.method(), flow.instructionsForm(leg.form()))));
    }

    /** Everybody the call was connected to, or tried to be. */
    List<DialledLeg> dialled() {
        return dials.legs();
    }

    /** Stops following; whoever the callee was connected to then. */
    private Optional<DialledLeg> cancel() {
        generation++;
        streams.cancel();
        return dials.cancel();
    }

    private void fetch(WebhookUrl url, HttpMethod method, Map<String, String> more) {
        if (url.overrides().invalidRule()) {
            flow.alert(INVALID_RETRY_RULE, "A retry rule in the URL's fragment is invalid.");
        }
        document = Optional.of(url);
        BooleanSupplier current = current();
        services.webhooks().send(url, method, flow.instructionsForm(more)).onComplete(answer -> {
            if (current.getAsBoolean()) {
                fetched(answer);
            }
        });
    }

    private void fetched(AsyncResult<WebhookResponse> answer) {
        if (answer.failed() || !answer.result().successful()) {
            fail(RETRIEVAL_FAILED, "The TwiML could not be retrieved.");
        } else if (!xml(answer.result().contentType())) {
            fail(CONTENT_TYPE, "The TwiML's content type is not XML.");
        } else {
            run(answer.result().body());
        }
    }

    private void run(String twiml) {
        try {
            List<Verb> verbs = TwimlParser.parse(twiml);
            flow.instructed();
            verb(verbs, 0);
        } catch (InvalidTwiml e) {
            fail(e.code(), e.getMessage());
        }
    }

    private void verb(List<Verb> verbs, int index) {
        if (index == verbs.size()) {
            flow.end(CallStatus.COMPLETED);
            return;
        }
        BooleanSupplier current = current();
        Runnable next = () -> {
            if (current.getAsBoolean()) {
                verb(verbs, index + 1);
            }
        };
        switch (verbs.get(index)) {
            case Verb.Connect connect -> streams.connect(connect.stream(), next);
            case Verb.Start start -> {
                streams.start(start.stream());
                next.run();
            }
            case Verb.Redirect redirect -> redirect(redirect);
            case Verb.Say say -> {
                flow.line().say(say.text());
                after(Modem.duration(say.text()), next);
            }
            case Verb.Pause pause -> after(pause.length(), next);
            case Verb.Dial dial -> dial(dial, next);
            case Verb.Hangup hangup -> flow.end(CallStatus.COMPLETED);
        }
    }

    private void redirect(Verb.Redirect redirect) {
        Optional<WebhookUrl> url = resolved(redirect.url());
        if (url.isEmpty() || ++redirects > MOST_REDIRECTS) {
            fail(INVALID_URL, "The redirect leads nowhere.");
        } else {
            fetch(url.get(), redirect.method(), Map.of());
        }
    }

    /** Asks the fallback what to do, once; without one the call fails. */
    private void fail(int code, String message) {
        Optional<Callback> fallback = flow.call().request().fallback().filter(callback -> !fellBack);
        fellBack = true;
        flow.alert(code, message);
        fallback.ifPresentOrElse(
                callback -> fetch(callback.url(), callback.method(), Map.of("ErrorCode", Integer.toString(code))),
                () -> flow.end(CallStatus.FAILED));
    }

    /** Connects the callee to somebody else; goes on with what the action says, or the next verb without one. */
    private void dial(Verb.Dial dial, Runnable next) {
        action = dial.action().flatMap(this::resolved).map(url -> new Callback(url, dial.method()));
        dials.dial(
                dial,
                leg -> action.ifPresentOrElse(callback -> fetch(callback.url(), callback.method(), leg.form()), next));
    }

    private Optional<WebhookUrl> resolved(String reference) {
        return document.isPresent() ? document.get().resolve(reference) : WebhookUrl.parse(reference);
    }

    private void after(Duration delay, Runnable action) {
        services.vertx().setTimer(Math.max(1, delay.toMillis()), timer -> action.run());
    }

    private BooleanSupplier current() {
        int mine = generation;
        return () -> mine == generation;
    }

    private static boolean xml(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/xml") || type.startsWith("application/xml");
    }
}
