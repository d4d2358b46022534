package dev.preop.gateway.media.bridge;

import dev.preop.gateway.media.MediaConfig;
import dev.preop.gateway.media.MediaMetrics;
import dev.preop.gateway.media.StreamStart;
import dev.preop.kit.time.Timers;
import jakarta.inject.Singleton;

/** Makes the links between calls and speech bridges. */
@Singleton
public class BridgeLinks {

    private final BridgeClient client;
    private final MediaConfig config;
    private final MediaMetrics metrics;
    private final Timers timers;

    public BridgeLinks(BridgeClient client, MediaConfig config, MediaMetrics metrics, Timers timers) {
        this.client = client;
        this.config = config;
        this.metrics = metrics;
        this.timers = timers;
    }

    /** A link that is being opened; to be called, and then used, on the event loop of the call. */
    public BridgeLink open(StreamStart start, BridgeLink.Listener listener) {
        BridgeLink link = new BridgeLink(client, start, listener, timers, metrics, config);
        link.connect();
        return link;
    }
}
