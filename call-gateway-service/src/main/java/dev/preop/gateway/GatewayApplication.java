package dev.preop.gateway;

import dev.preop.gateway.drain.Drain;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

/** Runs until told to stop, and then until the live calls are taken care of: all of it still works meanwhile. */
@Singleton
@Unremovable
public final class GatewayApplication implements QuarkusApplication {

    private final Drain drain;

    GatewayApplication(Drain drain) {
        this.drain = drain;
    }

    @Override
    public int run(String... args) throws InterruptedException {
        Quarkus.waitForExit();
        CountDownLatch drained = new CountDownLatch(1);
        drain.begin(drained::countDown);
        drained.await();
        return 0;
    }
}
