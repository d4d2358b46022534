package dev.preop.speech.recording;

import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** What is known of where sound lies. */
public interface AssetBook {

    /** From then on it is found, or deleted soon where its user wants nothing kept of the call. */
    Future<Void> add(AudioAsset asset);

    /** A call's pieces in order of time. */
    Future<List<AudioAsset>> of(UUID sessionId);
}
