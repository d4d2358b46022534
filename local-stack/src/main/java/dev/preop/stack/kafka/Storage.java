package dev.preop.stack.kafka;

import org.apache.kafka.metadata.storage.Formatter;

/** The broker's data folder, which a KRaft node does not create by itself. */
final class Storage {

    /** The same for every run: a broker that comes back must find its own cluster in the folder. */
    private static final String CLUSTER_ID = "cHJlb3AtbG9jYWxzdGFjaw";

    private Storage() {}

    /** Does nothing when the folder has been formatted before. */
    static void format(BrokerSettings settings) {
        var data = settings.data().toString();
        try {
            new Formatter()
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(CLUSTER_ID)
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .addDirectory(data)
                    .setMetadataLogDirectory(data)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's data folder could not be formatted", e);
        }
    }
}
