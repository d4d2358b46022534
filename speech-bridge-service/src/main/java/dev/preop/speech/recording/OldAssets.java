package dev.preop.speech.recording;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pieces of recordings that have been kept long enough, or that their user wants gone. */
public interface OldAssets {

    /**
     * Has up to {@code most} pieces from before {@code before}, or that are not wanted, deleted by {@code deletion} and
     * then forgets them; when that fails they are remembered. One instance at a time: another one finds nothing meanwhile.
     *
     * @return how many they were
     */
    Future<Integer> clear(Instant before, int most, Function<List<AudioAsset>, Future<Void>> deletion);

    /** From now on none of the user's pieces that there are is wanted, or found by anybody who wants to hear it. */
    Future<Void> disown(UUID userId);
}
