/** What the tests of the task service share. */
@NullMarked
package dev.preop.task.testing;

import org.jspecify.annotations.NullMarked;
