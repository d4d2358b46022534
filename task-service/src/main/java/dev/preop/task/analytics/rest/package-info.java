/** Analytics in the operator API. */
@NullMarked
package dev.preop.task.analytics.rest;

import org.jspecify.annotations.NullMarked;
