package dev.preop.speech.recording;

import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** What is known of where sound lies. */
public interface AssetBook {

    Future<Void> add(AudioAsset asset);

    /** A call's pieces in order of time. */
    Future<List<AudioAsset>> of(UUID sessionId);
}
