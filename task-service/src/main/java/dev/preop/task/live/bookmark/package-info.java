/** Where a reader of the feed stands, in terms that every replica understands. */
@NullMarked
package dev.preop.task.live.bookmark;

import org.jspecify.annotations.NullMarked;
