package dev.preop.notification.delivery;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.time.BackOff;
import dev.preop.kit.time.Rounds;
import dev.preop.notification.delivery.persistence.DeliveryQueue;
import dev.preop.notification.preference.Channel;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Makes the deliveries that are due, one at a time per instance. A delivery is claimed and the claim committed before
 * anything is sent; a claim that nobody finished counts as unknown and is not made again. So nothing is sent twice,
 * whatever dies when.
 */
@ApplicationScoped
public class DeliveryLoop {

    private final Database database;
    private final DeliveryQueue queue;
    private final Map<Channel, Courier> couriers;
    private final Rounds rounds;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryLoop(
            Database database,
            DeliveryQueue queue,
            @All List<Courier> couriers,
            Rounds rounds,
            DeliveryConfig config,
            Clock clock) {
        this.database = database;
        this.queue = queue;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
        this.rounds = rounds;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.pollInterval(), "due deliveries", this::round);
    }

    private Uni<Void> round() {
        return database.asService(session -> queue.giveUpLost(session, clock.instant()))
                .chain(this::drain);
    }

    private Uni<Void> drain() {
        return database.asService(session ->
                        queue.claim(session, clock.instant(), clock.instant().plus(config.lease())))
                .chain(next -> next.map(parcel -> make(parcel).chain(this::drain))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> make(Parcel parcel) {
        return bring(parcel).chain(receipt -> database.asService(session -> finish(parcel, receipt, session)));
    }

    private Uni<Receipt> bring(Parcel parcel) {
        Courier courier = couriers.get(parcel.channel());
        return courier == null ? Uni.createFrom().item(new Receipt.Refused("no_channel")) : courier.bring(parcel);
    }

    private Uni<Void> finish(Parcel parcel, Receipt receipt, Mutiny.Session session) {
        return switch (receipt) {
            case Receipt.Sent sent -> queue.finish(session, parcel.id(), "sent", sent.providerId(), null);
            case Receipt.Refused refused -> queue.finish(session, parcel.id(), "failed", null, refused.reason());
            case Receipt.Unknown unknown -> queue.finish(session, parcel.id(), "unknown", null, unknown.reason());
            case Receipt.NotSent notSent
            when parcel.attempts() >= config.maxAttempts() ->
                queue.finish(session, parcel.id(), "failed", null, notSent.reason());
            case Receipt.NotSent notSent ->
                queue.postpone(
                        session,
                        parcel.id(),
                        clock.instant()
                                .plus(BackOff.after(parcel.attempts(), config.firstWait(), config.longestWait())),
                        notSent.reason());
        };
    }
}
