package dev.preop.notification.delivery;

import dev.preop.notification.delivery.DeliveryPlan.Planned;
import dev.preop.notification.delivery.persistence.DeliveryQueue;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.Preferences;
import dev.preop.notification.push.Subscriptions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts deliveries into the queue, in the transaction in which their notification comes to be. */
@ApplicationScoped
public class Deliveries {

    private final DeliveryQueue queue;
    private final Subscriptions subscriptions;
    private final Set<Channel> offered;
    private final Clock clock;

    Deliveries(DeliveryQueue queue, Subscriptions subscriptions, @All List<Courier> couriers, Clock clock) {
        this.queue = queue;
        this.subscriptions = subscriptions;
        this.offered = couriers.stream()
                .filter(Courier::isOffered)
                .map(Courier::channel)
                .collect(Collectors.toSet());
        this.clock = clock;
    }

    /** Plans all deliveries of a notification; that it is shown in the app is one of them, and done with that. */
    public Uni<Void> plan(Mutiny.Session session, Notice notice, Preferences preferences) {
        Uni<Void> shown = preferences.wants(notice.type(), Channel.IN_APP)
                ? queue.addShown(session, notice)
                : Uni.createFrom().voidItem();
        return shown.chain(() -> subscriptions.of(session, notice.userId()))
                .map(browsers -> DeliveryPlan.of(notice, preferences, browsers, offered, clock.instant()))
                .chain(planned -> add(session, notice, planned));
    }

    private Uni<Void> add(Mutiny.Session session, Notice notice, List<Planned> planned) {
        return Multi.createFrom()
                .iterable(planned)
                .onItem()
                .transformToUniAndConcatenate(delivery ->
                        queue.add(session, notice, delivery.channel(), delivery.subscriptionId(), delivery.due()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
