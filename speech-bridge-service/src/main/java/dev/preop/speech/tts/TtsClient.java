package dev.preop.speech.tts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.kit.time.Timers;
import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.playback.Alignment;
import dev.preop.speech.provider.ProviderJson;
import dev.preop.speech.provider.ProviderSocket;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.Sentence;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * The voice of one call: one context a sentence, at most {@link #MAX_CONTEXTS} at once; the provider closes the whole
 * socket at the sixth. Each context is flushed and closed as soon as its sentence is sent, so a barge-in leaves none
 * open behind: it only has to ignore what still comes. One thread at a time.
 */
public final class TtsClient {

    /** Told what becomes of each sentence, once: sound and at last finished, or failed. */
    public interface Listener {
        void sound(Sentence sentence, byte[] audio, Alignment alignment);

        void finished(Sentence sentence);

        void failed(Sentence sentence);

        /** Something came that the protocol, as it is known here, does not have. */
        void surprised();

        /** The synthesiser was lost for a moment. */
        void reconnecting();

        /** Nothing will be spoken any more. */
        void lost();
    }

    static final int MAX_CONTEXTS = 4;

    /** Longest silence of a context before the socket is taken for dead. */
    static final Duration CONTEXT_PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(TtsClient.class);
    private static final int MAX_SENTENCE_BYTES = 60_000 * Ulaw.BYTES_PER_MILLI;
    private static final Set<String> HOPELESS =
            Set.of("invalid_api_key", "quota_exceeded", "voice_not_found", "auth_error", "authentication_error");

    private final ProviderSocket socket;
    private final Timers timers;
    private final Listener listener;
    private final Map<String, Synthesis> open = new LinkedHashMap<>();
    private final Deque<Synthesis> waiting = new ArrayDeque<>();
    private boolean connected;
    private boolean lost;

    public TtsClient(ProviderSocket socket, Timers timers, Listener listener) {
        this.socket = socket;
        this.timers = timers;
        this.listener = listener;
    }

    public void open() {
        socket.open(new Connection());
    }

    /** Asks for a sentence's sound. How many wait is bounded by the script that the sentences come from. */
    public void synthesize(Sentence sentence, Speakable speakable) {
        if (lost) {
            listener.failed(sentence);
            return;
        }
        waiting.add(new Synthesis(sentence, speakable));
        startWaiting();
    }

    /** One sentence is not needed any more. */
    public void drop(Sentence sentence) {
        dropIf(sentence::equals);
    }

    /** Nothing up to this generation is needed any more. */
    public void drop(int generation) {
        dropIf(sentence -> sentence.generation() <= generation);
    }

    public void close() {
        waiting.clear();
        forget();
        socket.close();
    }

    private void dropIf(Predicate<Sentence> unneeded) {
        waiting.removeIf(synthesis -> unneeded.test(synthesis.sentence()));
        open.values().stream()
                .filter(synthesis -> unneeded.test(synthesis.sentence()))
                .forEach(Synthesis::drop);
    }

    private void startWaiting() {
        while (connected && open.size() < MAX_CONTEXTS && !waiting.isEmpty()) {
            Synthesis synthesis = waiting.poll();
            open.put(synthesis.context(), synthesis);
            send(synthesis);
            watch(synthesis);
        }
    }

    /** A context that says nothing more would keep its place for ever: then the whole socket is replaced. */
    private void watch(Synthesis synthesis) {
        synthesis.watch(timers.after(CONTEXT_PATIENCE, () -> {
            LOG.warn("the synthesiser has fallen silent");
            socket.renew();
        }));
    }

    private void forget() {
        open.values().forEach(Synthesis::unwatch);
        open.clear();
    }

    private void send(Synthesis synthesis) {
        String text = synthesis.speakable().spoken() + " ";
        socket.send(message(synthesis).put("text", " ").toString());
        socket.send(message(synthesis).put("text", text).put("flush", true).toString());
        socket.send(message(synthesis).put("close_context", true).toString());
    }

    private static ObjectNode message(Synthesis synthesis) {
        return ProviderJson.object().put("context_id", synthesis.context());
    }

    private void sound(TtsMessage.Sound sound) {
        Synthesis synthesis = open.get(sound.context());
        if (synthesis == null) {
            return;
        }
        watch(synthesis);
        if (!synthesis.wanted()) {
            return;
        }
        Optional<TtsMessage.Sound> fresh = synthesis.fresh(sound);
        if (synthesis.bytes() > MAX_SENTENCE_BYTES) {
            synthesis.drop();
            listener.failed(synthesis.sentence());
        } else {
            fresh.ifPresent(more -> listener.sound(synthesis.sentence(), more.audio(), more.alignment()));
        }
    }

    private void finished(TtsMessage.Finished finished) {
        Synthesis synthesis = open.remove(finished.context());
        if (synthesis != null) {
            synthesis.unwatch();
        }
        if (synthesis != null && synthesis.wanted()) {
            if (synthesis.silent()) {
                listener.failed(synthesis.sentence());
            } else {
                listener.finished(synthesis.sentence());
            }
        }
        startWaiting();
    }

    private void failed(TtsMessage.Failed failed) {
        LOG.warnf("the synthesiser reports %s", failed.kind());
        if (HOPELESS.contains(failed.kind())) {
            socket.fail();
        } else {
            socket.renew();
        }
    }

    /** What is not finished is asked for again; what has sounded of it is not told twice. */
    private void interrupted() {
        connected = false;
        List<Synthesis> broken = List.copyOf(open.values());
        forget();
        for (Synthesis synthesis : broken.reversed()) {
            if (synthesis.wanted()) {
                synthesis.again();
                waiting.addFirst(synthesis);
            }
        }
    }

    private final class Connection implements ProviderSocket.Listener {

        @Override
        public void opened() {
            connected = true;
            startWaiting();
        }

        @Override
        public void text(String message) {
            switch (TtsMessage.read(message)) {
                case TtsMessage.Sound sound -> sound(sound);
                case TtsMessage.Finished finished -> finished(finished);
                case TtsMessage.Failed failed -> failed(failed);
                case TtsMessage.Unneeded ignored -> {}
                case TtsMessage.Surprise ignored -> listener.surprised();
            }
        }

        @Override
        public void surprised() {
            listener.surprised();
        }

        @Override
        public void interrupted() {
            TtsClient.this.interrupted();
            listener.reconnecting();
        }

        @Override
        public void lost() {
            connected = false;
            lost = true;
            waiting.clear();
            forget();
            listener.lost();
        }
    }
}
