package dev.preop.kit.bad.alpha;

import dev.preop.kit.bad.beta.persistence.Row;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does everything wrong that a rule forbids. */
public class Clumsy {

    @Inject
    public Runnable injected;

    @ConfigProperty(name = "loose")
    public String loose;

    public final Queue<Row> unbounded = new LinkedBlockingQueue<>();

    public Instant clock() {
        return Instant.now();
    }

    public void block(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    public Uni<Row> ownTransaction(Row row) {
        return Panache.withTransaction(() -> Uni.createFrom().item(row));
    }

    public Response transport() {
        System.out.println("noise");
        return null;
    }

    public UUID anotherModule() {
        return TestUsers.operator().id();
    }

    public String forgottenByRotation(PiiCipher cipher, UUID row) {
        return cipher.column("diaries", "page").seal(row, "words");
    }
}
