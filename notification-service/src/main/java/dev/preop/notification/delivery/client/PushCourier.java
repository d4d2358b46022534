package dev.preop.notification.delivery.client;

import dev.preop.contracts.NotificationType;
import dev.preop.notification.delivery.Courier;
import dev.preop.notification.delivery.Parcel;
import dev.preop.notification.delivery.Receipt;
import dev.preop.notification.delivery.Wording;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.push.Envelope;
import dev.preop.notification.push.Envelope.Urgency;
import dev.preop.notification.push.PushSealer;
import dev.preop.notification.push.Subscription;
import dev.preop.notification.push.Subscriptions;
import dev.preop.notification.push.UnusableSubscriptionException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Messages to browsers, through their push services (RFC 8030). */
@Singleton
public class PushCourier implements Courier {

    private static final int CONNECT_TIMEOUT_MS = 2_000;
    private static final int ANSWER_TIMEOUT_MS = 20_000;
    private static final Receipt GONE = new Receipt.Refused("subscription_gone");
    private static final Duration DECISION_MATTERS = Duration.ofMinutes(1);
    private static final Duration NEWS_MATTERS = Duration.ofDays(1);

    private final WebClient http;
    private final Subscriptions subscriptions;
    private final PushSealer sealer;
    private final Wording wording;

    PushCourier(Vertx vertx, Subscriptions subscriptions, PushSealer sealer, Wording wording) {
        this.http = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setFollowRedirects(false)
                        .setUserAgentEnabled(false)
                        .setConnectTimeout(CONNECT_TIMEOUT_MS));
        this.subscriptions = subscriptions;
        this.sealer = sealer;
        this.wording = wording;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public boolean isOffered() {
        return sealer.publicKey().isPresent();
    }

    @Override
    public Uni<Receipt> bring(Parcel parcel) {
        UUID id = Objects.requireNonNull(parcel.subscriptionId(), "a push goes to a subscription");
        return subscriptions
                .find(id)
                .chain(found -> found.map(browser -> send(parcel, browser))
                        .orElseGet(() -> Uni.createFrom().item(new Receipt.Refused("no_subscription"))))
                .call(receipt -> receipt.equals(GONE)
                        ? subscriptions.forget(id)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Receipt> send(Parcel parcel, Subscription browser) {
        return Uni.createFrom()
                .deferred(() -> post(browser, seal(parcel, browser)))
                .onFailure()
                .recoverWithItem(PushCourier::explain);
    }

    /** The topic follows from the delivery, so that a push service can tell a copy. */
    private Envelope seal(Parcel parcel, Subscription browser) {
        boolean decision = parcel.type() == NotificationType.APPROVAL_NEEDED;
        JsonObject words = new JsonObject()
                .put("title", wording.subject(parcel))
                .put("body", parcel.message())
                .put("link", wording.path(parcel));
        return sealer.seal(
                browser,
                words.encode(),
                parcel.id().toString().replace("-", ""),
                decision ? DECISION_MATTERS : NEWS_MATTERS,
                decision ? Urgency.HIGH : Urgency.NORMAL);
    }

    private Uni<Receipt> post(Subscription browser, Envelope envelope) {
        HttpRequest<?> request = http.postAbs(browser.endpoint().toString()).timeout(ANSWER_TIMEOUT_MS);
        envelope.headers().forEach(request::putHeader);
        return request.sendBuffer(Buffer.buffer(envelope.body())).map(answer -> receipt(answer.statusCode()));
    }

    private static Receipt receipt(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> new Receipt.Sent(null);
            case 404, 410 -> GONE;
            case 429, 503 -> new Receipt.NotSent("status_" + status);
            default -> status < 500 ? new Receipt.Refused("status_" + status) : new Receipt.Unknown("status_" + status);
        };
    }

    private static Receipt explain(Throwable failure) {
        if (failure instanceof UnusableSubscriptionException) {
            return new Receipt.Refused("unusable_keys");
        }
        boolean neverConnected = Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof ConnectException || e instanceof UnknownHostException);
        return neverConnected ? new Receipt.NotSent("push_service_unreachable") : new Receipt.Unknown("no_answer");
    }
}
