package dev.preop.gateway.twilio.client;

import com.twilio.http.TwilioRestClient;
import dev.preop.gateway.twilio.TwilioConfig;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs operations of Twilio's blocking SDK on virtual threads and brings their outcome back to the event loop. */
@Singleton
public class TwilioRest {

    private final TwilioRestClient client;
    private final ExecutorService virtualThreads;

    @Inject
    public TwilioRest(TwilioConfig config, @VirtualThreads ExecutorService virtualThreads) {
        this.client = new TwilioRestClient.Builder(config.accountSid(), config.authToken())
                .httpClient(new OneShotHttpClient(config))
                .build();
        this.virtualThreads = virtualThreads;
    }

    /** Does {@code operation} off the event loop; the result arrives on the caller's Vert.x context if it has one. */
    public <T> Uni<T> call(Function<TwilioRestClient, T> operation) {
        return Uni.createFrom().deferred(() -> {
            @Nullable Context caller = Vertx.currentContext();
            Uni<T> result = Uni.createFrom().item(() -> operation.apply(client)).runSubscriptionOn(virtualThreads);
            return caller == null ? result : result.emitOn(task -> caller.runOnContext(ignored -> task.run()));
        });
    }
}
