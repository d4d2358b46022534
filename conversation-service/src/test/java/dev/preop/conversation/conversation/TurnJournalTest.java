package dev.preop.conversation.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnJournalTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private final List<Set<UUID>> written = new ArrayList<>();
    private final List<CompletableFuture<Void>> writes = new ArrayList<>();
    private final TurnJournal journal = new TurnJournal(turns -> {
        written.add(turns);
        CompletableFuture<Void> write = new CompletableFuture<>();
        writes.add(write);
        return Uni.createFrom().completionStage(write);
    });

    @Test
    void shouldWriteAtOnceEvenIfNobodyListens() {
        var unused = journal.save(A);

        assertThat(written).containsExactly(Set.of(A));
    }

    @Test
    void shouldWriteWhatChangedMeanwhileTogetherAndAfterwards() {
        CompletableFuture<Void> first = journal.save(A).subscribeAsCompletionStage();
        CompletableFuture<Void> second = journal.save(A).subscribeAsCompletionStage();
        CompletableFuture<Void> third = journal.save(B).subscribeAsCompletionStage();
        assertThat(written).hasSize(1);

        writes.get(0).complete(null);
        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        assertThat(written).containsExactly(Set.of(A), Set.of(A, B));

        writes.get(1).complete(null);
        assertThat(second).isCompleted();
        assertThat(third).isCompleted();
        assertThat(writes).hasSize(2);
    }

    @Test
    void shouldWriteAgainWhatCouldNotBeWritten() {
        CompletableFuture<Void> first = journal.save(A).subscribeAsCompletionStage();
        writes.get(0).completeExceptionally(new IllegalStateException("database is away"));
        assertThat(first).isCompletedExceptionally();

        CompletableFuture<Void> second = journal.save(B).subscribeAsCompletionStage();
        writes.get(1).complete(null);

        assertThat(written.get(1)).containsExactlyInAnyOrder(A, B);
        assertThat(second).isCompleted();
    }
}
