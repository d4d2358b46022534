package dev.preop.simulators.elevenlabs;

import java.util.Set;

/** The faults that can be armed. */
public final class SpeechFaults {

    /** Refuses the next recognition socket with {@code status}. */
    public static final String STT_REFUSE = "stt_refuse";

    /** Accepts a recognition socket and never says {@code session_started}. */
    public static final String STT_MUTE = "stt_mute";

    /** Answers the next chunk with the error frame {@code error}; {@code close} says whether the socket ends with it. */
    public static final String STT_ERROR = "stt_error";

    /** Cuts the connection at the next commit. */
    public static final String STT_DROP = "stt_drop";

    /** Cuts every recognition socket at its next chunk and refuses new ones, until the faults are cleared. */
    public static final String STT_GONE = "stt_gone";

    /** Makes the next transcript {@code ms} later. */
    public static final String STT_SLOW = "stt_slow";

    /** Says the next transcript three times over, a known defect. */
    public static final String STT_TRIPLE = "stt_triple";

    /** Sends messages of unknown types before the next transcript. */
    public static final String STT_UNKNOWN = "stt_unknown";

    /** Refuses the next synthesis socket or request with {@code status}, {@code word} and {@code message}. */
    public static final String TTS_REFUSE = "tts_refuse";

    /** Answers the next text with the error frame {@code error} and closes with {@code code}. */
    public static final String TTS_ERROR = "tts_error";

    /** Cuts the connection in the middle of the next generation. */
    public static final String TTS_DROP = "tts_drop";

    /** Makes the next generation start {@code ms} later. */
    public static final String TTS_SLOW = "tts_slow";

    /** Sends one more piece of speech {@code ms} after the next {@code isFinal}. */
    public static final String TTS_LATE = "tts_late";

    /** Begins the sound of the next generation with the header of a WAVE file. */
    public static final String TTS_RIFF = "tts_riff";

    /** Sends a message of an unknown type before the next sound. */
    public static final String TTS_UNKNOWN = "tts_unknown";

    static final Set<String> KINDS = Set.of(
            STT_REFUSE,
            STT_MUTE,
            STT_ERROR,
            STT_DROP,
            STT_GONE,
            STT_SLOW,
            STT_TRIPLE,
            STT_UNKNOWN,
            TTS_REFUSE,
            TTS_ERROR,
            TTS_DROP,
            TTS_SLOW,
            TTS_LATE,
            TTS_RIFF,
            TTS_UNKNOWN);

    private SpeechFaults() {}
}
