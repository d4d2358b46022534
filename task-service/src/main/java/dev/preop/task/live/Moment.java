package dev.preop.task.live;

import dev.preop.contracts.Event;

/**
 * One record of the feed, sealed as it came.
 *
 * @param slot of its partition
 * @param late whether what it says of the state of a call is passed already
 */
record Moment(int slot, long offset, Event event, boolean late) {}
