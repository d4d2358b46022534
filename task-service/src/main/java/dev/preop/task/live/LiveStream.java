package dev.preop.task.live;

import dev.preop.contracts.Event;
import dev.preop.task.live.bookmark.Bookmark;
import dev.preop.task.live.bookmark.BookmarkText;
import dev.preop.task.live.bookmark.Position;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * One reader's stream. It knows what the reader has, and shows the rest, each once. Its queue is bounded: a reader that
 * lets it run over is cut off and comes back to what it has missed. One thread at a time.
 */
final class LiveStream {

    private final ArrayBlockingQueue<Step> waiting;
    private final UnicastProcessor<Step> live;
    private final List<Step> missed = new ArrayList<>();
    private BookmarkText text;
    private Bookmark bookmark;

    LiveStream(int buffer, BookmarkText text, Bookmark bookmark) {
        waiting = new ArrayBlockingQueue<>(buffer);
        live = UnicastProcessor.create(waiting, null);
        this.text = text;
        this.bookmark = bookmark;
    }

    /** What the reader sees first: that the stream lives, or that there is a gap before it; and what it has missed. */
    LiveStream beginning(LiveEvent first, List<Moment> since) {
        missed.add(told(first));
        for (Moment moment : since) {
            missed.add(step(moment, bookmark.position().with(moment.slot(), moment.offset())));
        }
        return this;
    }

    Multi<Step> steps() {
        return Multi.createBy().concatenating().streams(Multi.createFrom().iterable(List.copyOf(missed)), live);
    }

    /** @param read how far this instance has come with it */
    void show(Moment moment, Position read) {
        if (moment.offset() > bookmark.position().at(moment.slot())) {
            live.onNext(step(moment, read));
        }
    }

    /** Shows something of the moment, unless the reader has enough to do with what lasts. */
    void pass(Event event) {
        if (waiting.remainingCapacity() > waiting.size()) {
            live.onNext(new Step.Passing(event));
        }
    }

    /** Shows that the stream is alive; whatever happened to others meanwhile need not be asked for again. */
    void beat(Position read) {
        bookmark = bookmark.upTo(read);
        live.onNext(told(new LiveEvent.Heartbeat()));
    }

    /** What the reader has means nothing any more. */
    void reset(BookmarkText since, Position position) {
        text = since;
        bookmark = Bookmark.after(position);
        live.onNext(told(new LiveEvent.Reset()));
    }

    private Step told(LiveEvent event) {
        return new Step.Told(text.write(bookmark), event);
    }

    private Step step(Moment moment, Position read) {
        Bookmark before = bookmark;
        bookmark = before.behind(read, moment.slot());
        return new Step.Happened(moment, before, bookmark, text);
    }
}
