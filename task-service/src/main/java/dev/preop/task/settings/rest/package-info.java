/** The assistant settings as the operator API shows them. */
@NullMarked
package dev.preop.task.settings.rest;

import org.jspecify.annotations.NullMarked;
