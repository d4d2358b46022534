/** Orders in the operator API. */
@NullMarked
package dev.preop.task.command.rest;

import org.jspecify.annotations.NullMarked;
