/** The live feed as server-sent events. */
@NullMarked
package dev.preop.task.live.rest;

import org.jspecify.annotations.NullMarked;
