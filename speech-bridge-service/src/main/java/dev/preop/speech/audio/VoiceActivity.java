package dev.preop.speech.audio;

/**
 * Tells voice from silence by the energy of 20 ms frames against a noise floor that follows the line: down at once, up
 * to the quietest frame of each second, and never as high as a voice close to the telephone. Speech dips between
 * syllables and so keeps the floor down; noise that stays becomes it within two seconds. One thread at a time.
 */
public final class VoiceActivity {

    /** Told of changes; times are those the frames were fed with, in milliseconds. */
    public interface Listener {
        /** Voice set in at {@code atMs}. */
        void began(long atMs);

        /** The voice that began last has sounded for the sustained time. */
        void sustained();

        /** Voice stopped; {@code lastMs} was the end of its last frame. */
        void ended(long lastMs);
    }

    private static final int ONSET_FRAMES = 3;
    private static final int HANGOVER_FRAMES = 6;
    private static final double LOWEST_FLOOR_DB = -70;
    private static final double HIGHEST_FLOOR_DB = -35;
    private static final double MARGIN_DB = 9;
    private static final double ABSOLUTE_DB = -48;
    private static final int SECOND_FRAMES = 1_000 / Ulaw.FRAME_MILLIS;
    private static final double FULL_SCALE = 32_768d * 32_768d;

    private final Listener listener;
    private final int sustainedFrames;
    private double floorDb = LOWEST_FLOOR_DB;
    private double quietestDb = HIGHEST_FLOOR_DB;
    private int frames;
    private boolean speaking;
    private boolean sustained;
    private int loud;
    private int voiced;
    private int quiet;
    private long lastVoicedMs;
    private long lastFrameMs;

    public VoiceActivity(int sustainedMillis, Listener listener) {
        this.sustainedFrames = sustainedMillis / Ulaw.FRAME_MILLIS;
        this.listener = listener;
    }

    /** A frame that ended at {@code nowMs}. */
    public void frame(byte[] frame, long nowMs) {
        lastFrameMs = nowMs;
        accept(isVoice(frame), nowMs);
    }

    /** No frame has come for a while: without sound there is no voice. */
    public void idle(long nowMs) {
        if (speaking && nowMs - lastFrameMs >= (long) HANGOVER_FRAMES * Ulaw.FRAME_MILLIS) {
            end();
        }
    }

    private void accept(boolean voice, long nowMs) {
        loud = voice ? loud + 1 : 0;
        quiet = voice ? 0 : quiet + 1;
        if (voice) {
            voiced++;
            lastVoicedMs = nowMs;
        }
        if (!speaking && loud == ONSET_FRAMES) {
            speaking = true;
            voiced = loud;
            listener.began(Math.max(0, nowMs - (long) ONSET_FRAMES * Ulaw.FRAME_MILLIS));
        }
        if (speaking && !sustained && voiced >= sustainedFrames) {
            sustained = true;
            listener.sustained();
        }
        if (speaking && quiet == HANGOVER_FRAMES) {
            end();
        }
    }

    private void end() {
        speaking = false;
        sustained = false;
        loud = 0;
        listener.ended(lastVoicedMs);
    }

    private boolean isVoice(byte[] frame) {
        double sum = 0;
        for (byte sample : frame) {
            double linear = Ulaw.decode(sample);
            sum += linear * linear;
        }
        double db = 10 * Math.log10(sum / frame.length / FULL_SCALE + 1e-10);
        boolean voice = db > Math.max(floorDb + MARGIN_DB, ABSOLUTE_DB);
        follow(Math.max(db, LOWEST_FLOOR_DB));
        return voice;
    }

    private void follow(double db) {
        floorDb = Math.min(floorDb, db);
        quietestDb = Math.min(quietestDb, db);
        frames++;
        if (frames == SECOND_FRAMES) {
            floorDb = quietestDb;
            quietestDb = HIGHEST_FLOOR_DB;
            frames = 0;
        }
    }
}
