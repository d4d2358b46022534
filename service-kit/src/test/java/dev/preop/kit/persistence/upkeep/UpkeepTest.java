package dev.preop.kit.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import dev.preop.kit.time.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private final VirtualTime time = new VirtualTime();
    private final List<String> done = new ArrayList<>();

    @Test
    void eachRoundDoesAllChoresInTurn() {
        start(chore("first", Uni.createFrom()::voidItem), chore("second", Uni.createFrom()::voidItem));

        time.advance(Duration.ofMinutes(9));
        assertThat(done).isEmpty();
        time.advance(Duration.ofMinutes(11));

        assertThat(done).containsExactly("first", "second", "first", "second");
    }

    @Test
    void aChoreThatFailsKeepsNobodyFromTheirs() {
        start(
                chore("broken", () -> Uni.createFrom().failure(new IllegalStateException("no database"))),
                chore("sound", Uni.createFrom()::voidItem));

        time.advance(Duration.ofMinutes(20));

        assertThat(done).containsExactly("broken", "sound", "broken", "sound");
    }

    private void start(Chore... chores) {
        new Upkeep(List.of(chores), new Rounds(time), new SmallBatches()).start(new StartupEvent());
    }

    private Chore chore(String name, Supplier<Uni<Void>> work) {
        return new Chore() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Uni<Void> run() {
                done.add(name);
                return work.get();
            }
        };
    }
}
