package dev.preop.kit.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final VirtualTime time = new VirtualTime();
    private final Ids ids = new Ids(time.clock());

    @Test
    void newIdsIncreaseAndCarryTheTime() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            if (i % 1_000 == 0) {
                time.advance(Duration.ofMillis(1));
            }
            made.add(ids.next().toString());
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
        UUID next = ids.next();
        assertThat(next.version()).isEqualTo(7);
        assertThat(Ids.madeAt(next)).contains(time.now().truncatedTo(ChronoUnit.MILLIS));
        assertThat(Ids.madeAt(Ids.named("call.completed", "CA1"))).isEmpty();
    }

    @Test
    void aNamedIdDependsOnNamespaceAndNameAlone() {
        UUID completed = Ids.named("call.completed", "CA1");

        assertThat(completed).isEqualTo(Ids.named("call.completed", "CA1"));
        assertThat(completed.version()).isEqualTo(5);
        assertThat(completed)
                .isNotEqualTo(Ids.named("call.completed", "CA2"))
                .isNotEqualTo(Ids.named("call.started", "CA1"));
    }
}
