/** Call sessions in the operator API. */
@NullMarked
package dev.preop.task.session.rest;

import org.jspecify.annotations.NullMarked;
