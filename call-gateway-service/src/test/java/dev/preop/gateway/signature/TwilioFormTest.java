package dev.preop.gateway.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TwilioFormTest {

    @Test
    void shouldDecodeNamesAndValues() {
        TwilioForm form = TwilioForm.parse("Timestamp=Sun%2C%2025%20Mar&From=%2B14155550100&Caller+Name=A+B");

        assertThat(form.value("Timestamp")).contains("Sun, 25 Mar");
        assertThat(form.value("From")).contains("+14155550100");
        assertThat(form.value("Caller Name")).contains("A B");
    }

    @Test
    void shouldKeepEmptyValuesForTheSignatureOnly() {
        TwilioForm form = TwilioForm.parse("ToZip=&CallSid=CA1&Flag");

        assertThat(form.value("ToZip")).isEmpty();
        assertThat(form.signedText()).containsExactly("CallSidCA1", "Flag", "ToZip");
    }

    @Test
    void shouldRefuseBrokenEscapes() {
        assertThatIllegalArgumentException().isThrownBy(() -> TwilioForm.parse("From=%2"));
    }
}
