package dev.preop.task.live;

import dev.preop.kit.time.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets quiet streams show that they are alive. */
@Singleton
class LiveHeart {

    private final LiveFeed feed;
    private final Rounds rounds;
    private final LiveConfig config;

    LiveHeart(LiveFeed feed, Rounds rounds, LiveConfig config) {
        this.feed = feed;
        this.rounds = rounds;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.heartbeat(), "live streams", () -> Uni.createFrom()
                .voidItem()
                .invoke(feed::beat));
    }
}
