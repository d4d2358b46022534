package dev.preop.task.live.rest;

import dev.preop.task.json.Json;
import dev.preop.task.live.LiveFeed;
import dev.preop.task.live.Sent;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/events}: the user's live feed. It begins with a heartbeat, goes on after {@code Last-Event-ID} or says by a
 * reset that it cannot, and ends when the token expires.
 */
@Path("/api/events")
@Authenticated
public class EventsResource {

    private final SignedIn signedIn;
    private final LiveFeed feed;
    private final Sse sse;
    private final Clock clock;

    public EventsResource(SignedIn signedIn, LiveFeed feed, Sse sse, Clock clock) {
        this.signedIn = signedIn;
        this.feed = feed;
        this.sse = sse;
        this.clock = clock;
    }

    /** @param lastEventId the last event that the reader had, whichever instance it came from */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(@RestHeader("Last-Event-ID") @Nullable @Size(max = 1000) String lastEventId) {
        User user = signedIn.user();
        return feed.open(user.id(), Optional.ofNullable(lastEventId))
                .select()
                .first(Duration.between(clock.instant(), user.expiresAt()))
                .map(this::written);
    }

    private OutboundSseEvent written(Sent sent) {
        OutboundSseEvent.Builder event =
                sse.newEventBuilder().name(sent.event().name()).data(Json.write(sent.event()));
        return sent.id() == null ? event.build() : event.id(sent.id()).build();
    }
}
