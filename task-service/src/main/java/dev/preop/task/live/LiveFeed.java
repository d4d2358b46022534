package dev.preop.task.live;

import dev.preop.contracts.Event;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.live.bookmark.Bookmark;
import dev.preop.task.live.bookmark.BookmarkText;
import dev.preop.task.live.bookmark.Partition;
import dev.preop.task.live.bookmark.Partitions;
import dev.preop.task.live.bookmark.Position;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The open streams of this instance's users, and what they may have missed. A reader that comes back with the id of the
 * last event it had is shown what came after, from whichever instance it had that; where that is not possible it is told
 * to look at everything afresh. Everything here is short and in memory, under one lock.
 */
@Singleton
public class LiveFeed {

    /** No instance lags so far behind another: an id that is further ahead was made up. */
    private static final long LONGEST_LAG = 100_000;

    private final Map<UUID, List<LiveStream>> streams = new HashMap<>();
    private final CallsShown shown;
    private final LiveSteps steps;
    private final LiveConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private BookmarkText text = new BookmarkText(Partitions.NONE);
    private Position read = Position.of();
    private Position past = Position.of();
    private RecentMoments recent;

    public LiveFeed(CallsShown shown, LiveSteps steps, LiveConfig config, Clock clock, MeterRegistry meters) {
        this.shown = shown;
        this.steps = steps;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        recent = new RecentMoments(config, read);
        meters.gauge("task.live.streams", this, feed -> feed.openStreams());
        meters.gauge("task.live.remembered", this, feed -> feed.remembered());
    }

    /**
     * What happens to the user's tasks and calls from now on, or since {@code lastEventId}. Begins with a heartbeat, or
     * with a reset when it cannot be told what came after that event.
     *
     * @throws ProblemException when the user has too many streams open
     */
    public synchronized Multi<Sent> open(UUID userId, Optional<String> lastEventId) {
        List<LiveStream> present = streams.getOrDefault(userId, List.of());
        if (present.size() >= config.streamsPerUser()) {
            throw new ProblemException(
                    ErrorCode.TOO_MANY_REQUESTS, "Too many live streams are open; close one of them.");
        }
        LiveStream stream = stream(userId, lastEventId);
        streams.put(userId, Stream.concat(present.stream(), Stream.of(stream)).toList());
        return stream.steps()
                .onTermination()
                .invoke(() -> close(userId, stream))
                .onItem()
                .transformToIterable(steps::open);
    }

    private LiveStream stream(UUID userId, Optional<String> lastEventId) {
        if (lastEventId.isEmpty()) {
            return fresh(new LiveEvent.Heartbeat());
        }
        Optional<Bookmark> bookmark = text.read(lastEventId.get())
                .filter(had -> read.plus(LONGEST_LAG).covers(had.position()));
        Optional<List<Moment>> missed = bookmark.flatMap(had -> recent.after(userId, had.position()));
        meters.counter("task.live.resumed", "outcome", missed.isPresent() ? "whole" : "reset")
                .increment();
        return missed.map(moments -> new LiveStream(config.buffer(), text, bookmark.orElseThrow())
                        .beginning(new LiveEvent.Heartbeat(), moments))
                .orElseGet(() -> fresh(new LiveEvent.Reset()));
    }

    private LiveStream fresh(LiveEvent first) {
        return new LiveStream(config.buffer(), text, Bookmark.after(read.max(past))).beginning(first, List.of());
    }

    /**
     * Reading begins, or begins again, which changes nothing unless the partitions are others.
     *
     * @param before the last offset that is not read
     * @param end the last offset that is there already: whoever opens a stream has seen what came of that
     */
    public synchronized void assigned(Partitions partitions, Position before, Position end) {
        if (text.partitions().equals(partitions)) {
            return;
        }
        text = new BookmarkText(partitions);
        read = before;
        past = end;
        recent = new RecentMoments(config, before);
        everyStream(stream -> stream.reset(text, read.max(past)));
    }

    /** How far the partitions were read; empty when they are not those that are read. */
    public synchronized Optional<Position> readOf(Partitions partitions) {
        return text.partitions().equals(partitions) ? Optional.of(read) : Optional.empty();
    }

    /** Shows a record on all of its owner's open streams and remembers it. Empty is one that says nothing readable. */
    public synchronized void show(Partition partition, long offset, Optional<Event> event) {
        Optional<Integer> slot = text.partitions().slot(partition).filter(known -> offset > read.at(known));
        if (slot.isEmpty()) {
            return;
        }
        read = read.with(slot.get(), offset);
        event.ifPresent(happened -> {
            UUID owner = LiveEvents.owner(happened);
            Moment moment = new Moment(slot.get(), offset, happened, shown.isPassed(happened));
            recent.add(owner, moment, clock.instant());
            streams.getOrDefault(owner, List.of()).forEach(stream -> stream.show(moment, read));
        });
    }

    /** Shows an event of the moment to those who watch now. */
    public synchronized void pass(Event event) {
        streams.getOrDefault(LiveEvents.owner(event), List.of()).forEach(stream -> stream.pass(event));
    }

    /** Shows that all streams are alive. */
    public synchronized void beat() {
        everyStream(stream -> stream.beat(read));
    }

    /** A stream that cannot take it is closed meanwhile. */
    private void everyStream(Consumer<LiveStream> action) {
        List.copyOf(streams.values()).forEach(all -> all.forEach(action));
    }

    private synchronized void close(UUID userId, LiveStream stream) {
        streams.computeIfPresent(userId, (id, present) -> {
            List<LiveStream> rest =
                    present.stream().filter(other -> other != stream).toList();
            return rest.isEmpty() ? null : rest;
        });
    }

    private synchronized int openStreams() {
        return streams.values().stream().mapToInt(List::size).sum();
    }

    private synchronized int remembered() {
        return recent.size();
    }
}
