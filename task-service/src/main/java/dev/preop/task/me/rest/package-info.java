/** A user's own data in the operator API. */
@NullMarked
package dev.preop.task.me.rest;

import org.jspecify.annotations.NullMarked;
