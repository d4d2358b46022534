package dev.preop.task.live;

import dev.preop.contracts.Event;
import dev.preop.task.live.bookmark.Bookmark;
import dev.preop.task.live.bookmark.BookmarkText;

/** What one stream will show next. Seals are opened only when its turn has come. */
sealed interface Step {

    /** Something that is known without opening a seal. */
    record Told(String id, LiveEvent event) implements Step {}

    /**
     * A record, which may bring several events.
     *
     * @param before where the stream stood
     * @param after where it stands when all of it is shown
     * @param text in whose words both are written
     */
    record Happened(Moment moment, Bookmark before, Bookmark after, BookmarkText text) implements Step {}

    /** Something that is shown to those who watch now, and to nobody later. */
    record Passing(Event event) implements Step {}
}
