package dev.preop.kit.events;

import dev.preop.contracts.Event;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.tracing.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Puts what this service has to tell into envelopes, tied to the current trace. */
@ApplicationScoped
public class CloudEvents {

    private final String source;
    private final Clock clock;
    private final Ids ids;

    public CloudEvents(EventConfig config, Clock clock, Ids ids) {
        this.source = "/" + config.source();
        this.clock = clock;
        this.ids = ids;
    }

    /** An event told for the first time. */
    public <T extends Event> CloudEvent<T> wrap(T event) {
        return wrap(ids.next(), event);
    }

    /** An event whose id follows from what it tells (see {@link Ids#named}), so that telling it twice does no harm. */
    public <T extends Event> CloudEvent<T> wrap(UUID id, T event) {
        return new CloudEvent<>(id, source, clock.instant(), TraceParent.current(), event);
    }
}
