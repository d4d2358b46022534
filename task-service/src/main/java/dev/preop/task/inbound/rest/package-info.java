/** Where the call gateway announces a call that comes in. */
@NullMarked
package dev.preop.task.inbound.rest;

import org.jspecify.annotations.NullMarked;
