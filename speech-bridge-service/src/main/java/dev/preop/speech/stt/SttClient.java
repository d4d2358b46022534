package dev.preop.speech.stt;

import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.provider.ProviderSocket;
import dev.preop.speech.turn.Transcript;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.logging.Logger;

/**
 * The ears of one call. All of the callee's sound is forwarded, silence too, because a paused recogniser goes cold. When
 * to ask for text is decided here ({@link #commit}). A broken connection is replaced and hears again what was not yet
 * turned into text, at most eight seconds. One thread at a time.
 */
public final class SttClient {

    /** Told what is heard. */
    public interface Listener {
        /** The words since the last commit so far. */
        void partial(String text);

        /** The final text of what was committed. */
        void committed(Transcript transcript);

        /** Something came that the protocol, as it is known here, does not have. */
        void surprised();

        /** The recogniser was lost for a moment. */
        void reconnecting();

        /** Nothing will be heard any more. */
        void lost();
    }

    private static final Logger LOG = Logger.getLogger(SttClient.class);
    private static final int CHUNK_BYTES = 100 * Ulaw.BYTES_PER_MILLI;
    private static final int SESSION_PATIENCE_BYTES = 3_000 * Ulaw.BYTES_PER_MILLI;

    private final ProviderSocket socket;
    private final Listener listener;
    private final ReplayBuffer unheard = new ReplayBuffer();
    private final CommitPace pace = new CommitPace();
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private int filled;
    private int sinceCommit;
    private int missed;
    private boolean ready;
    private boolean commitPending;
    private boolean emptyTwinDue;
    private int unstarted;
    private String partial = "";
    private String lastFinal = "";

    public SttClient(ProviderSocket socket, Listener listener) {
        this.socket = socket;
        this.listener = listener;
    }

    public void open() {
        socket.open(new Connection());
    }

    /** The callee's next frame. */
    public void audio(byte[] frame) {
        int overwritten = unheard.append(frame);
        sinceCommit += frame.length;
        pace.heard(frame.length);
        if (!ready) {
            missed += overwritten;
            awaitSession(frame.length);
            return;
        }
        System.arraycopy(frame, 0, chunk, filled, frame.length);
        filled += frame.length;
        if (filled == CHUNK_BYTES) {
            flush();
        }
        commitWhenDue();
    }

    /** Asks for the text of everything up to now; it comes as {@link Listener#committed}. */
    public void commit() {
        commitPending = true;
        pace.ask();
        commitWhenDue();
    }

    public void close() {
        socket.close();
    }

    private void commitWhenDue() {
        if (ready && pace.due()) {
            flush();
            send(new byte[0], true);
            pace.sent();
            sinceCommit = 0;
        }
    }

    /** A connection whose session never starts is as good as none. */
    private void awaitSession(int bytes) {
        unstarted += bytes;
        if (unstarted >= SESSION_PATIENCE_BYTES) {
            unstarted = 0;
            socket.renew();
        }
    }

    private void flush() {
        if (filled > 0) {
            send(filled == CHUNK_BYTES ? chunk : Arrays.copyOf(chunk, filled), false);
            filled = 0;
        }
    }

    private void send(byte[] audio, boolean commit) {
        socket.send("{\"message_type\":\"input_audio_chunk\",\"audio_base_64\":\""
                + Base64.getEncoder().encodeToString(audio) + "\",\"commit\":" + commit + ",\"sample_rate\":8000}");
    }

    /** Of an empty text the timed form may come or not: the plain form counts. */
    private void nothingSaid() {
        emptyTwinDue = true;
        committed(Transcript.EMPTY);
    }

    private void timed(Transcript heard) {
        boolean twin = emptyTwinDue && heard.text().isEmpty();
        emptyTwinDue = false;
        if (!twin) {
            committed(heard);
        }
    }

    /** A text that nobody asked for counts when it is a new one: the recogniser commits on its own after long speech. */
    private void committed(Transcript heard) {
        String text = Repeats.undone(heard.text(), partial);
        boolean again = partial.isEmpty() && (text.isEmpty() || text.equals(lastFinal));
        if (!commitPending && again) {
            return;
        }
        if (commitPending) {
            unheard.keep(sinceCommit);
        }
        commitPending = false;
        partial = "";
        lastFinal = text;
        listener.committed(new Transcript(text, heard.confidence(), heard.language()));
    }

    private void partial(String text) {
        partial = text;
        listener.partial(text);
    }

    private void started() {
        ready = true;
        byte[] waiting = unheard.content();
        for (int from = 0; from < waiting.length; from += CHUNK_BYTES) {
            send(Arrays.copyOfRange(waiting, from, Math.min(waiting.length, from + CHUNK_BYTES)), false);
        }
        if (missed > 0) {
            LOG.warnf("the recogniser was away for too long: %d ms are lost", missed / Ulaw.BYTES_PER_MILLI);
            missed = 0;
        }
        if (commitPending) {
            pace.ask();
        }
        commitWhenDue();
    }

    private void failed(SttError error) {
        LOG.warnf("the recogniser reports %s", error);
        switch (error.remedy()) {
            case GIVE_UP -> socket.fail();
            case RECONNECT -> socket.renew();
            case CARRY_ON -> {}
            case COMMIT_AGAIN -> pace.refused();
        }
    }

    private final class Connection implements ProviderSocket.Listener {

        @Override
        public void opened() {
            unstarted = 0;
        }

        @Override
        public void text(String message) {
            switch (SttMessage.read(message)) {
                case SttMessage.SessionStarted ignored -> started();
                case SttMessage.Partial words -> partial(words.text());
                case SttMessage.CommittedPlain plain when plain.text().isEmpty() -> nothingSaid();
                case SttMessage.CommittedPlain ignored -> {}
                case SttMessage.Committed text -> timed(text.transcript());
                case SttMessage.Failed failed -> failed(failed.error());
                case SttMessage.Unneeded ignored -> {}
                case SttMessage.Surprise ignored -> listener.surprised();
            }
        }

        @Override
        public void surprised() {
            listener.surprised();
        }

        @Override
        public void interrupted() {
            ready = false;
            filled = 0;
            listener.reconnecting();
        }

        @Override
        public void lost() {
            ready = false;
            listener.lost();
        }
    }
}
