package dev.preop.stack.kafka;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * The broker as a process of its own, so that it can be killed for real: {@code BrokerMain <port> <controller port>
 * <data folder>}. Started again on the same folder it goes on with its data.
 */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) {
        var settings = new BrokerSettings(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Storage.format(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        server.awaitShutdown();
    }
}
