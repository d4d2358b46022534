package dev.preop.stack.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {

    @Test
    void saysThatNothingWasTouched() throws IOException {
        var chain = read("{\"intact\":true,\"entries\":12,\"broken_at\":null}");

        assertThat(chain.intact()).isTrue();
        assertThat(chain.sentence()).isEqualTo("The audit log is as it was written: 12 entries.");
    }

    @Test
    void saysWhereTheChainBreaks() throws IOException {
        var chain = read("{\"intact\":false,\"entries\":1,\"broken_at\":7}");

        assertThat(chain.intact()).isFalse();
        assertThat(chain.sentence()).contains("of 1 entry, number 7 is the first");
    }

    @Test
    void doesNotTakeAnAnswerWithoutAVerdictForAGoodOne() throws IOException {
        assertThat(read("{\"entries\":3}").intact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"intact\":true}", "{\"intact\":true,\"entries\":\"many\"}"})
    void refusesWhatIsNoFinding(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(ApiException.class).hasMessageContaining("audit log");
    }

    private static AuditChain read(String json) throws IOException {
        return AuditChain.of(new ObjectMapper().readTree(json));
    }
}
