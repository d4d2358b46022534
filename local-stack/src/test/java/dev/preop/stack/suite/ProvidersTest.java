package dev.preop.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "TWILIO_ACCOUNT_SID", "AC1",
            "TWILIO_AUTH_TOKEN", "t",
            "TWILIO_PHONE_NUMBER", "+14155550199",
            "PUBLIC_BASE_URL", "https://calls.example",
            "ELEVENLABS_API_KEY", "k",
            "ELEVENLABS_VOICE_ID", "v",
            "OLLAMA_BASE_URL", "http://localhost:11434",
            "SUPABASE_URL", "https://project.supabase.co",
            "SUPABASE_PUBLISHABLE_KEY", "p",
            "SUPABASE_SECRET_KEY", "s");

    @Test
    void liveNamesTheOneSettingThatIsMissing() {
        var incomplete = new HashMap<>(COMPLETE);
        incomplete.put("TWILIO_AUTH_TOKEN", " ");

        assertThatThrownBy(() -> Providers.live(incomplete))
                .hasMessage("TWILIO_AUTH_TOKEN is missing: set it in .env (see .env.example) or in the environment.");
    }

    @Test
    void liveTakesTheProvidersOwnAddressesUnlessToldOtherwise() {
        assertThat(Providers.live(COMPLETE).settings(PortPlan.standard()))
                .containsAllEntriesOf(COMPLETE)
                .containsEntry("TWILIO_API_URL", "https://api.twilio.com");
    }

    @Test
    void simulatedCredentialsAreNewEachTime() {
        var ports = PortPlan.standard();

        assertThat(Providers.simulated().settings(ports).get("TWILIO_AUTH_TOKEN"))
                .isNotEqualTo(Providers.simulated().settings(ports).get("TWILIO_AUTH_TOKEN"));
    }
}
