package dev.preop.task.live.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkTextTest {

    private static final List<Partition> PARTITIONS =
            List.of(new Partition("b", 0), new Partition("a", 1), new Partition("a", 0));

    private final BookmarkText text = new BookmarkText(Partitions.of(PARTITIONS, Map.of("a", "1", "b", "2")));

    @Test
    void shouldReadWhatItHasWritten() {
        for (long offset : new long[] {-1, 0, 126, 127, 128, 16_383, 1_000_000_000_000L, Long.MAX_VALUE - 1}) {
            Bookmark bookmark = Bookmark.after(Position.of(-1, offset, 7));

            assertThat(text.read(text.write(bookmark))).contains(bookmark);
        }
        Bookmark within = new Bookmark(Position.of(3, 4, 5), 2, 1);
        assertThat(text.read(text.write(within))).contains(within);
    }

    @Test
    void shouldMeanTheSameWhateverTheOrderInWhichPartitionsWereFound() {
        BookmarkText other = new BookmarkText(Partitions.of(PARTITIONS.reversed(), Map.of("a", "1", "b", "2")));
        Bookmark bookmark = Bookmark.after(Position.of(1, 2, 3));

        assertThat(other.read(text.write(bookmark))).contains(bookmark);
    }

    @Test
    void shouldNotTakeAPlaceInOneTopicForAPlaceInALaterOne() {
        String written = text.write(Bookmark.after(Position.of(1, 2, 3)));

        assertThat(new BookmarkText(Partitions.of(PARTITIONS, Map.of("a", "1", "b", "3"))).read(written))
                .isEmpty();
        assertThat(new BookmarkText(Partitions.of(PARTITIONS.subList(0, 2), Map.of("a", "1", "b", "2"))).read(written))
                .isEmpty();
    }

    @Test
    void shouldStaySmall() {
        assertThat(text.write(Bookmark.after(Position.of(100, 20_000, 3_000_000))))
                .hasSizeLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "not an id",
                "AAAAAAAAAA",
                "////////",
                "{\"a\":1}",
                "' or 1=1 --",
                "%00%00",
                "......",
                "€€€€€€",
                "AAAAAAAAAA.1.1",
                "AAAAAAAAAA.99999.1"
            })
    void shouldReadNothingIntoWhatItDidNotWrite(String garbage) {
        assertThat(text.read(garbage)).isEmpty();
    }

    @Test
    void shouldNotReadIdsThatWereTamperedWith() {
        String written = text.write(Bookmark.after(Position.of(1, 2, 3)));

        assertThat(text.read(written.substring(0, written.length() - 1))).isEmpty();
        assertThat(text.read(written + "AA")).isEmpty();
        assertThat(text.read(written + ".3.1")).isEmpty();
        assertThat(text.read(written + ".0.0")).isEmpty();
        assertThat(text.read(written.substring(0, 6) + "_".repeat(4_000))).isEmpty();
    }
}
