package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call as the REST API shows it. Confined to the simulator's event loop. */
public final class Call {

    private final String sid = Sids.next("CA");
    private final CallRequest request;
    private final Contact contact;
    private final Instant created;
    private final Duration queued;
    private final List<Alert> alerts = new ArrayList<>();
    private CallStatus status = CallStatus.QUEUED;
    private Instant updated;
    private Optional<Instant> started = Optional.empty();
    private Optional<Instant> answered = Optional.empty();
    private Optional<Instant> ended = Optional.empty();
    private Optional<String> answeredBy = Optional.empty();

    Call(CallRequest request, Contact contact, Instant created, Duration queued) {
        this.request = request;
        this.contact = contact;
        this.created = created;
        this.queued = queued;
        updated = created;
    }

    public String sid() {
        return sid;
    }

    public CallRequest request() {
        return request;
    }

    /** Whose number was dialled. */
    public Contact contact() {
        return contact;
    }

    public CallStatus status() {
        return status;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    /** When dialling began. */
    public Optional<Instant> started() {
        return started;
    }

    public Optional<Instant> answered() {
        return answered;
    }

    public Optional<Instant> ended() {
        return ended;
    }

    /** Answering machine detection's verdict. */
    public Optional<String> answeredBy() {
        return answeredBy;
    }

    /** How long the call waited for its turn to be dialled. */
    public Duration queued() {
        return queued;
    }

    /** Whole seconds from the answer to the end, rounded up; none if it was not answered or goes on. */
    public Optional<Long> seconds() {
        return answered.flatMap(
                from -> ended.map(to -> (Duration.between(from, to).toMillis() + 999) / 1_000));
    }

    /** What Twilio's debugger would show. */
    public List<Alert> alerts() {
        return List.copyOf(alerts);
    }

    void dialled(Instant now) {
        started = Optional.of(now);
        updated = now;
    }

    void ringing(Instant now) {
        status = CallStatus.RINGING;
        updated = now;
    }

    void answered(Instant now) {
        status = CallStatus.IN_PROGRESS;
        answered = Optional.of(now);
        updated = now;
    }

    void answeredBy(String verdict) {
        answeredBy = Optional.of(verdict);
    }

    void ended(CallStatus how, Instant now) {
        status = how;
        ended = Optional.of(now);
        updated = now;
    }

    void alert(int code, String message, Instant now) {
        alerts.add(new Alert(code, message, now));
    }
}
