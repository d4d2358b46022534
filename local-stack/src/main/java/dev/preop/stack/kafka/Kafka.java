package dev.preop.stack.kafka;

import dev.preop.contracts.Topics;
import dev.preop.stack.process.Child;
import dev.preop.stack.process.ChildSpec;
import dev.preop.stack.process.ChildSpec.Farewell;
import dev.preop.stack.process.JavaCommand;
import dev.preop.stack.process.Layer;
import dev.preop.stack.process.Ports;
import dev.preop.stack.process.ProcessTree;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The broker of this suite with every topic and its dead-letter topic. */
public final class Kafka {

    public static final String NAME = "kafka";
    private static final int PARTITIONS = 4;
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final int HEAP_MEGABYTES = 256;

    private final Child child;
    private final String bootstrapServers;

    private Kafka(Child child, String bootstrapServers) {
        this.child = child;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker and creates the topics.
     *
     * @param folder where the broker runs; its data go below
     */
    public static Kafka start(ProcessTree tree, Path folder, Path log, int port, int controllerPort) {
        var data = folder.resolve("data");
        var command = new JavaCommand(HEAP_MEGABYTES)
                .mainClass(
                        JavaCommand.ownClassPath(),
                        BrokerMain.class.getName(),
                        Integer.toString(port),
                        Integer.toString(controllerPort),
                        data.toString());
        var spec = new ChildSpec(NAME, command, Map.of(), folder, log, Farewell.KILL, GRACE);
        var child = tree.start(Layer.STORES, spec);
        var kafka = new Kafka(child, "127.0.0.1:" + port);
        child.awaitReady(() -> Ports.answers(port), LIMIT);
        kafka.createTopics();
        return kafka;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public Child child() {
        return child;
    }

    private void createTopics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var topics = Topics.all().stream()
                    .flatMap(topic -> Stream.of(topic, Topics.deadLetter(topic)))
                    .map(topic -> new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()))
                    .toList();
            admin.createTopics(topics).all().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not create its topics in time", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not create its topics", e.getCause());
            }
        }
    }
}
