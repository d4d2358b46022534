/** What failed requests to neighbours tell. */
@NullMarked
package dev.preop.task.neighbour.client;

import org.jspecify.annotations.NullMarked;
