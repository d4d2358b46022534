package dev.preop.notification.delivery;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.time.BackOff;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.notification.delivery.persistence.DeliveryQueue;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.PreferenceService;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the deliveries that are due, one at a time per instance. A delivery is claimed and the claim committed before
 * anything is sent; a claim that nobody finished counts as unknown and is not made again. So nothing is sent twice,
 * whatever dies when.
 */
@ApplicationScoped
public class DeliveryLoop {

    private static final Logger LOGGER = Logger.getLogger(DeliveryLoop.class);

    private final Database database;
    private final DeliveryQueue queue;
    private final PreferenceService preferences;
    private final Map<Channel, Courier> couriers;
    private final Timers timers;
    private final DeliveryConfig config;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private @Nullable Cancellable ticking;

    DeliveryLoop(
            Database database,
            DeliveryQueue queue,
            PreferenceService preferences,
            @All List<Courier> couriers,
            Timers timers,
            DeliveryConfig config,
            Clock clock) {
        this.database = database;
        this.queue = queue;
        this.preferences = preferences;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        ticking = timers.every(config.pollInterval(), this::tick);
    }

    void stop(@Observes ShutdownEvent event) {
        if (ticking != null) {
            ticking.cancel();
        }
    }

    private void tick() {
        if (busy.compareAndSet(false, true)) {
            database.asService(session -> queue.giveUpLost(session, clock.instant()))
                    .chain(this::drain)
                    .onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOGGER.error("looking for due deliveries failed", failure));
        }
    }

    private Uni<Void> drain() {
        return database.asService(session ->
                        queue.claim(session, clock.instant(), clock.instant().plus(config.lease())))
                .chain(next -> next.map(parcel -> make(parcel).chain(this::drain))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> make(Parcel parcel) {
        return database.asService(session -> preferences.of(session, parcel.userId()))
                .map(found -> found.address(parcel.channel()))
                .chain(address -> address.map(to -> bring(parcel, to))
                        .orElseGet(() -> Uni.createFrom().item(new Receipt.Refused("no_address"))))
                .chain(receipt -> database.asService(session -> finish(parcel, receipt, session)));
    }

    private Uni<Receipt> bring(Parcel parcel, String address) {
        Courier courier = couriers.get(parcel.channel());
        return courier == null
                ? Uni.createFrom().item(new Receipt.Refused("no_channel"))
                : courier.bring(parcel, address);
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
