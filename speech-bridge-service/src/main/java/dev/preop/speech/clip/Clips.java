package dev.preop.speech.clip;

import dev.preop.speech.provider.SpeechRequests;
import dev.preop.speech.provider.SpeechUnavailableException;
import dev.preop.speech.speakable.Pronunciation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Sound that was made before it is needed, by language and words. Bounded: what was asked for longest ago is forgotten
 * first. Safe for use from many threads.
 */
@Singleton
public class Clips {

    private static final Logger LOG = Logger.getLogger(Clips.class);
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int MAX_WAITING = 256;
    private static final int AT_ONCE = 2;

    /** What a clip says, in which language. */
    private record Key(String language, String text) {}

    private final SpeechRequests requests;
    private final Counter made;
    private final Counter failed;
    private final Map<Key, byte[]> clips = new LinkedHashMap<>(16, 0.75f, true);
    private final Queue<Key> waiting = new ArrayDeque<>();
    private final Set<Key> inWork = new HashSet<>();
    private int bytes;

    Clips(SpeechRequests requests, MeterRegistry registry) {
        this.requests = requests;
        made = registry.counter("clip.made");
        failed = registry.counter("clip.failed");
    }

    /** Has the sound of texts made, unless it is there; what cannot be made now is tried when it is asked for again. */
    public void prepare(String language, Collection<String> texts) {
        synchronized (this) {
            texts.stream()
                    .map(text -> new Key(language, text))
                    .filter(key -> !clips.containsKey(key) && !inWork.contains(key) && !waiting.contains(key))
                    .limit(MAX_WAITING - waiting.size())
                    .forEach(waiting::add);
        }
        work();
    }

    /** The μ-law sound of a text, if it was made. */
    public synchronized Optional<byte[]> find(String language, String text) {
        return Optional.ofNullable(clips.get(new Key(language, text)));
    }

    private void work() {
        for (Optional<Key> next = next(); next.isPresent(); next = next()) {
            Key key = next.get();
            String spoken = Pronunciation.of(key.language()).say(key.text()).spoken();
            requests.sound(spoken, key.language())
                    .onSuccess(sound -> done(key, sound))
                    .onFailure(failure -> gaveUp(key, failure));
        }
    }

    private synchronized Optional<Key> next() {
        if (inWork.size() >= AT_ONCE) {
            return Optional.empty();
        }
        Optional<Key> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(inWork::add);
        return next;
    }

    private void done(Key key, byte[] sound) {
        synchronized (this) {
            inWork.remove(key);
            clips.put(key, sound);
            bytes += sound.length;
            var eldest = clips.values().iterator();
            while (bytes > MAX_BYTES) {
                bytes -= eldest.next().length;
                eldest.remove();
            }
        }
        made.increment();
        work();
    }

    private void gaveUp(Key key, Throwable failure) {
        LOG.warnf(
                "a clip could not be made: %s",
                failure instanceof SpeechUnavailableException known ? known.reason() : failure.getClass());
        synchronized (this) {
            inWork.remove(key);
        }
        failed.increment();
        work();
    }
}
