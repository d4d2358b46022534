package dev.preop.task.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CalleeTexted;
import dev.preop.contracts.Event;
import dev.preop.contracts.MessageStatus;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.live.bookmark.Partition;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFeedTest {

    private static final UUID ANA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final Partition ENDS = new Partition("call.completed", 0);
    private static final Partition TEXTS = new Partition("callee.texted", 0);
    private static final Partition MORE_TEXTS = new Partition("callee.texted", 1);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Limits LIMITS = new Limits(256, 2, 1_000, 10_000);

    private final Map<Partition, List<Event>> log = new TreeMap<>();
    private final List<LiveEvent> written = new ArrayList<>();
    private final Replica one;
    private final Replica other;

    LiveFeedTest() {
        Stream.of(ENDS, TEXTS, MORE_TEXTS).forEach(partition -> log.put(partition, new ArrayList<>()));
        one = new Replica(log, LIMITS, 0, 0, 0);
        other = new Replica(log, LIMITS, 0, 0, 0);
    }

    @Test
    void shouldShowAnEventOnAllStreamsOfItsOwnerOnly() {
        AssertSubscriber<Sent> first = one.open(ANA);
        AssertSubscriber<Sent> second = one.open(ANA);
        AssertSubscriber<Sent> stranger = one.open(BEN);

        text(TEXTS, ANA);
        one.readAll();

        assertThat(events(first)).containsExactly(new LiveEvent.Heartbeat(), written.getFirst());
        assertThat(events(second)).isEqualTo(events(first));
        assertThat(events(stranger)).containsExactly(new LiveEvent.Heartbeat());
        assertThat(one.streams()).isEqualTo(3);
    }

    @Test
    void shouldGiveEveryEventAnIdOfItsOwn() {
        AssertSubscriber<Sent> stream = one.open(ANA);
        end(ANA);
        text(TEXTS, ANA);
        one.readAll();

        assertThat(stream.getItems()).hasSize(4);
        assertThat(stream.getItems()).extracting(Sent::id).doesNotHaveDuplicates();
    }

    @Test
    void shouldNotShowAFreshReaderWhatWasThereBefore() {
        text(TEXTS, ANA);
        one.readAll();
        Replica restarted = new Replica(log, LIMITS, 0, 0, 0);
        AssertSubscriber<Sent> stream = restarted.open(ANA);

        restarted.readAll();

        assertThat(events(stream)).containsExactly(new LiveEvent.Heartbeat());
        assertThat(events(one.open(ANA))).containsExactly(new LiveEvent.Heartbeat());
    }

    /** Readers change instances, which read in different orders, lag and restart, at any moment. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void shouldShowEverythingOnceWhereverAndWheneverTheReaderComesBack(long seed) {
        Random random = new Random(seed);
        List<Replica> replicas = new ArrayList<>(List.of(one, other));
        List<Sent> had = new ArrayList<>(one.open(ANA).getItems());
        List<Partition> partitions = List.copyOf(log.keySet());
        for (int round = 0; round < 60; round++) {
            Replica replica = replicas.get(random.nextInt(replicas.size()));
            AssertSubscriber<Sent> stream = replica.open(
                    ANA, Optional.of(had.getLast().id()), random.nextBoolean() ? 1 + random.nextInt(5) : 1_000);
            for (int step = 0; step < 12; step++) {
                switch (random.nextInt(5)) {
                    case 0 -> end(random.nextInt(3) == 0 ? BEN : ANA);
                    case 1 -> text(random.nextBoolean() ? TEXTS : MORE_TEXTS, random.nextInt(3) == 0 ? BEN : ANA);
                    case 2 -> replica.beat();
                    default ->
                        replicas.get(random.nextInt(replicas.size()))
                                .read(partitions.get(random.nextInt(partitions.size())));
                }
            }
            had.addAll(stream.getItems());
            stream.cancel();
            if (random.nextInt(8) == 0) {
                replicas.set(random.nextInt(2), new Replica(log, LIMITS, 0, 0, 0));
            }
        }
        Replica last = replicas.getFirst();
        last.readAll();
        had.addAll(last.open(ANA, Optional.of(had.getLast().id()), 1_000).getItems());

        assertThat(had.stream().map(Sent::event).filter(event -> !(event instanceof LiveEvent.Heartbeat)))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void shouldGoOnWithinARecordOfWhichOnlyTheFirstEventWasHad() {
        AssertSubscriber<Sent> stream = one.open(ANA, Optional.empty(), 2);
        end(ANA);
        one.readAll();
        other.readAll();

        assertThat(events(stream)).endsWith(written.getFirst());
        assertThat(events(
                        other.open(ANA, Optional.of(stream.getItems().getLast().id()), 100)))
                .containsExactly(new LiveEvent.Heartbeat(), written.getLast());
    }

    @Test
    void shouldSayThatItCannotGoOnAfterWhatIsForgotten() {
        Replica forgetful = new Replica(log, new Limits(256, 10, 3, 100), 0, 0, 0);
        String id = forgetful.open(ANA).getItems().getFirst().id();
        for (int i = 0; i < 4; i++) {
            text(TEXTS, ANA);
        }
        forgetful.readAll();

        AssertSubscriber<Sent> stream = forgetful.open(ANA, Optional.of(id), 100);
        text(TEXTS, ANA);
        forgetful.readAll();

        assertThat(events(stream)).containsExactly(new LiveEvent.Reset(), written.getLast());
    }

    @Test
    void shouldSayThatItCannotGoOnAfterWhatAnInstanceHasNotRead() {
        String id = one.open(ANA).getItems().getFirst().id();
        text(TEXTS, ANA);
        one.readAll();
        Replica late = new Replica(log, LIMITS, 0, 1, 0);

        assertThat(events(late.open(ANA, Optional.of(id), 100))).containsExactly(new LiveEvent.Reset());
    }

    @Test
    void shouldNotLetQuietReadersFallBehindWhatOthersBring() {
        Replica forgetful = new Replica(log, new Limits(256, 10, 3, 3), 0, 0, 0);
        AssertSubscriber<Sent> stream = forgetful.open(ANA);
        for (int i = 0; i < 50; i++) {
            text(TEXTS, UUID.randomUUID());
        }
        forgetful.readAll();
        forgetful.beat();

        assertThat(events(forgetful.open(
                        ANA, Optional.of(stream.getItems().getLast().id()), 100)))
                .containsExactly(new LiveEvent.Heartbeat());
    }

    @Test
    void shouldNotBelieveIdsThatNobodyGave() {
        String ahead = new Replica(grown(200_000), LIMITS, 200_000, 0, 0)
                .open(ANA)
                .getItems()
                .getFirst()
                .id();

        for (String id : List.of("garbage", "", ahead)) {
            assertThat(events(new Replica(log, new Limits(9, 9, 9, 9), 0, 0, 0).open(ANA, Optional.of(id), 100)))
                    .as(id)
                    .containsExactly(new LiveEvent.Reset());
        }
    }

    @Test
    void shouldTellOpenStreamsWhenKafkaIsAnotherOne() {
        AssertSubscriber<Sent> stream = one.open(ANA);
        text(TEXTS, ANA);
        one.readAll();
        String id = stream.getItems().getLast().id();

        one.moveToNewTopics();

        assertThat(events(stream)).endsWith(new LiveEvent.Reset());
        assertThat(events(one.open(ANA, Optional.of(id), 100))).containsExactly(new LiveEvent.Reset());
    }

    @Test
    void shouldCutOffAClientThatDoesNotKeepUpAndKeepTheOthers() {
        Replica narrow = new Replica(log, new Limits(4, 9, 1_000, 1_000), 0, 0, 0);
        AssertSubscriber<Sent> slow = narrow.open(ANA, Optional.empty(), 1);
        AssertSubscriber<Sent> quick = narrow.open(ANA);
        for (int i = 0; i < 20; i++) {
            text(TEXTS, ANA);
        }
        narrow.readAll();

        slow.request(100).awaitFailure();
        assertThat(narrow.streams()).isEqualTo(1);
        assertThat(events(quick)).containsAll(written);

        List<Sent> had = new ArrayList<>(slow.getItems());
        assertThat(had).hasSizeLessThan(10);
        had.addAll(narrow.open(ANA, Optional.of(had.getLast().id()), 100).getItems());
        assertThat(had.stream().map(Sent::event).filter(event -> !(event instanceof LiveEvent.Heartbeat)))
                .containsExactlyElementsOf(written);
    }

    @Test
    void shouldShowWhatPassesToThoseWhoWatchNowAndNotToThoseWhoComeBack() {
        AssertSubscriber<Sent> stream = one.open(ANA);
        AssertSubscriber<Sent> stranger = one.open(BEN);
        String id = stream.getItems().getFirst().id();

        one.pass(new CalleeTexted(call(ANA), UUID.randomUUID(), MessageStatus.SENT, NOW));

        assertThat(stream.getItems()).hasSize(2).last().satisfies(sent -> assertThat(sent.id())
                .isNull());
        assertThat(stranger.getItems()).hasSize(1);
        assertThat(events(one.open(ANA, Optional.of(id), 100))).containsExactly(new LiveEvent.Heartbeat());
    }

    @Test
    void shouldLeaveOutWhatPassesForAReaderWhoHasEnoughToDo() {
        Replica narrow = new Replica(log, new Limits(4, 9, 1_000, 1_000), 0, 0, 0);
        AssertSubscriber<Sent> slow = narrow.open(ANA, Optional.empty(), 1);
        for (int i = 0; i < 100; i++) {
            narrow.pass(new CalleeTexted(call(ANA), UUID.randomUUID(), MessageStatus.SENT, NOW));
        }
        text(TEXTS, ANA);
        narrow.readAll();

        slow.request(100).assertNotTerminated();
        assertThat(events(slow)).hasSizeLessThan(8).endsWith(written.getFirst());
    }

    @Test
    void shouldForgetAStreamThatIsClosed() {
        AssertSubscriber<Sent> stream = one.open(ANA);
        one.open(ANA);
        assertThatThrownBy(() -> one.open(ANA))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(ErrorCode.TOO_MANY_REQUESTS));

        stream.cancel();

        assertThat(one.streams()).isEqualTo(1);
        one.open(ANA).assertNotTerminated();
    }

    private void text(Partition partition, UUID user) {
        CallRef call = call(user);
        log.get(partition).add(new CalleeTexted(call, UUID.randomUUID(), MessageStatus.SENT, NOW));
        write(user, new LiveEvent.Texted(call.taskId(), call.sessionId(), MessageStatus.SENT));
    }

    /** One record that brings two events. */
    private void end(UUID user) {
        CallRef call = call(user);
        CallCompleted ended = new CallCompleted(call, "CA1", CallOutcome.BUSY, null, null, 0, NOW);
        log.get(ENDS).add(ended);
        write(user, CallMovements.ending(ended));
        write(user, new LiveEvent.TaskMoved(call.taskId(), TaskStatus.FAILED));
    }

    private void write(UUID user, LiveEvent event) {
        if (user.equals(ANA)) {
            written.add(event);
        }
    }

    private Map<Partition, List<Event>> grown(int records) {
        Map<Partition, List<Event>> grown = new HashMap<>(log);
        Event record = new CalleeTexted(call(BEN), UUID.randomUUID(), MessageStatus.SENT, NOW);
        grown.put(ENDS, Collections.nCopies(records, record));
        return grown;
    }

    private static CallRef call(UUID user) {
        return new CallRef(UUID.randomUUID(), UUID.randomUUID(), user);
    }

    private static List<LiveEvent> events(AssertSubscriber<Sent> stream) {
        return stream.getItems().stream().map(Sent::event).toList();
    }
}
