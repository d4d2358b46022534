/** Call tasks in the operator API. */
@NullMarked
package dev.preop.task.task.rest;

import org.jspecify.annotations.NullMarked;
