package dev.preop.speech.recording;

import io.vertx.core.Future;
import java.net.URI;
import java.util.List;

/** Where sound lies. */
public interface SoundStore {

    /** Keeps a WAVE file; one of the same path is replaced. */
    Future<Void> put(String path, byte[] wave);

    /** Addresses of these files, in their order, that serve anybody who has them for ten minutes. */
    Future<List<URI>> links(List<String> paths);

    /** Deletes these files; those that are not there count as deleted. */
    Future<Void> delete(List<String> paths);
}
