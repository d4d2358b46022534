package dev.preop.task.live.bookmark;

/**
 * How far somebody has read the feed. One record can bring several events, so a reader can also stand within one.
 *
 * @param position everything up to here was shown
 * @param slot of the record that was shown in part
 * @param shown how many events of the next record in {@code slot} were shown; mostly none
 */
public record Bookmark(Position position, int slot, int shown) {

    public static Bookmark after(Position position) {
        return new Bookmark(position, 0, 0);
    }

    /** The same place in the reader's own events, when everything up to {@code read} held no others. */
    public Bookmark upTo(Position read) {
        return new Bookmark(position.max(read), slot, shown);
    }

    /** Behind the next record of {@code past}, all of it. */
    public Bookmark behind(Position read, int past) {
        Bookmark behind = upTo(read);
        return past == slot ? after(behind.position) : behind;
    }

    /** How many events of the next record in {@code of} need not be shown any more. */
    public int shownOf(int of) {
        return of == slot ? shown : 0;
    }
}
