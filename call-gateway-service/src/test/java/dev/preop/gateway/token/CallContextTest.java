package dev.preop.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallRef;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallContextTest {

    private static final CallRef CALL = new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void shouldGoOnWithTheTraceOfAnEvent() {
        CallContext context = CallContext.told(CALL, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(context.trace().getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(context.trace().getSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(context.trace().isSampled()).isTrue();
        assertThat(context.trace().isRemote()).isTrue();
    }

    @Test
    void shouldDoWithoutATrace() {
        assertThat(CallContext.told(CALL, null).trace().isValid()).isFalse();
    }
}
