package dev.preop.speech.recording;

import dev.preop.contracts.UserErased;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
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

    /**
     * From now on no piece of the calls that the user has made so far is wanted, or found by anybody who wants to hear it,
     * neither those that there are nor those that are still on their way.
     */
    Future<Void> disown(UserErased user);
}
