package dev.preop.kit.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final String STORED = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final Traces traces = new Traces(SdkTracerProvider.builder().build().get("test"));

    @Test
    void shouldGoOnInTheStoredTraceUntilTheWorkIsDone() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> traced = traces.continued(STORED, "step", () -> Uni.createFrom()
                        .completionStage(answer)
                        .map(ignored -> Objects.requireNonNull(TraceParent.current())))
                .subscribeAsCompletionStage();

        answer.complete("later");

        assertThat(traced)
                .isCompletedWithValueMatching(
                        current -> current.startsWith(STORED.substring(0, 36)) && !current.equals(STORED));
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    @Test
    void shouldLeaveTheTraceWhenTheWorkFails() {
        CompletableFuture<Void> traced = traces.continued(
                        STORED, "step", () -> Uni.createFrom().<Void>failure(new IllegalStateException("no")))
                .subscribeAsCompletionStage();

        assertThat(traced).isCompletedExceptionally();
        assertThat(TraceParent.current()).isNull();
    }

    @Test
    void shouldGoOnInTheCurrentTraceWithoutAStoredOne() {
        String current = traces.continued(
                        STORED,
                        "outer",
                        () -> traces.continued(
                                null, "inner", () -> Uni.createFrom().item(() -> TraceParent.current())))
                .subscribeAsCompletionStage()
                .join();

        assertThat(current).startsWith(STORED.substring(0, 36));
    }

    @Test
    void shouldBeginANewTraceWhenTheStoredOneIsBroken() {
        String current = traces.continued(
                        "garbage", "step", () -> Uni.createFrom().item(() -> TraceParent.current()))
                .subscribeAsCompletionStage()
                .join();

        assertThat(current).isNotNull().doesNotContain("garbage");
    }
}
