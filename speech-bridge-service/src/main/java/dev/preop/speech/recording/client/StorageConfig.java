package dev.preop.speech.recording.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Supabase Storage. */
@ConfigMapping(prefix = "preop.storage")
public interface StorageConfig {

    /** The project's base URL. */
    URI url();

    /** The key that passes row level security; it leaves this service in the header only. */
    String secretKey();

    /** The private bucket, made when it is missing. */
    @WithDefault("recordings")
    String bucket();
}
