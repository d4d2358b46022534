package dev.preop.gateway.media;

import dev.preop.gateway.twilio.PublicUrl;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Chooses the media filter: everything passes, unless a test suite asks for loss. */
@Singleton
public class MediaFilterProducer {

    private static final Logger LOG = Logger.getLogger(MediaFilterProducer.class);

    /** Made at start, so that a forbidden setting stops the service there and not in somebody's call. */
    @Produces
    @Singleton
    @Startup
    MediaFilter filter(MediaConfig config, PublicUrl publicUrl) {
        return choose(config.dropEvery(), publicUrl.host());
    }

    static MediaFilter choose(int dropEvery, String publicHost) {
        if (dropEvery == 0) {
            return direction -> true;
        }
        if (dropEvery < 0 || !publicHost.endsWith(".test")) {
            throw new IllegalArgumentException(
                    "preop.gateway.media.drop-every injects audio loss: it must not be negative, and PUBLIC_BASE_URL"
                            + " must be a .test host");
        }
        LOG.warnf("fault injection: every %d. media message is lost", dropEvery);
        return new DropEvery(dropEvery);
    }
}
