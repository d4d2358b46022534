package dev.preop.speech;

import dev.preop.kit.config.ServiceMain;
import dev.preop.kit.config.Variable;
import dev.preop.kit.config.Variables;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.stream.Stream;

/** Starts the speech bridge once its environment is complete. */
@QuarkusMain
public final class SpeechBridge {

    private static final List<Variable> REQUIRED = Stream.concat(
                    Variables.ofServicesWithDatabase().stream(),
                    Stream.of(
                            Variables.SUPABASE_URL,
                            Variables.text("SUPABASE_SECRET_KEY", "the Supabase project's secret API key"),
                            Variables.text("ELEVENLABS_API_KEY", "the ElevenLabs account's API key"),
                            Variables.text("ELEVENLABS_VOICE_ID", "the id of the voice to speak with")))
            .toList();

    private SpeechBridge() {}

    public static void main(String[] args) {
        ServiceMain.run(args, REQUIRED);
    }
}
