package dev.preop.speech.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The account with ElevenLabs, and what is used of it. */
@ConfigMapping(prefix = "preop.elevenlabs")
public interface ElevenLabsConfig {

    /** Base URL, {@code https://api.elevenlabs.io}; http for one that runs beside. */
    URI url();

    String apiKey();

    String voiceId();

    @WithDefault("scribe_v2_realtime")
    String sttModel();

    @WithDefault("eleven_flash_v2_5")
    String ttsModel();
}
