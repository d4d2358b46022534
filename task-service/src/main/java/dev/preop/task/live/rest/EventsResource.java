package dev.preop.task.live.rest;

import dev.preop.task.json.Json;
import dev.preop.task.live.LiveConfig;
import dev.preop.task.live.LiveEvent;
import dev.preop.task.live.LiveFeed;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;

/** {@code /api/events}: the user's live feed, which begins with a heartbeat and ends when the token expires. */
@Path("/api/events")
@Authenticated
public class EventsResource {

    private final SignedIn signedIn;
    private final LiveFeed feed;
    private final LiveConfig config;
    private final Sse sse;
    private final Clock clock;

    public EventsResource(SignedIn signedIn, LiveFeed feed, LiveConfig config, Sse sse, Clock clock) {
        this.signedIn = signedIn;
        this.feed = feed;
        this.config = config;
        this.sse = sse;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events() {
        User user = signedIn.user();
        Multi<LiveEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .map(tick -> new LiveEvent.Heartbeat());
        return Multi.createBy()
                .merging()
                .streams(feed.open(user.id()), heartbeats)
                .select()
                .first(Duration.between(clock.instant(), user.expiresAt()))
                .map(this::sent);
    }

    private OutboundSseEvent sent(LiveEvent event) {
        return sse.newEventBuilder().name(event.name()).data(Json.write(event)).build();
    }
}
