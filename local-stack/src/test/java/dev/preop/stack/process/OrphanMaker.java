package dev.preop.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A program that starts a child which would live for an hour, prints its process id and waits to be killed. */
final class OrphanMaker {

    private OrphanMaker() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var child = Child.start(new ChildSpec(
                "sleeper",
                List.of("sleep", "3600"),
                Map.of(),
                folder,
                folder.resolve("sleeper.log"),
                ChildSpec.Farewell.valueOf(arguments[1]),
                Duration.ofSeconds(1)));
        System.out.println(child.pid());
        new CountDownLatch(1).await();
    }
}
