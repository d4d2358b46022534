/** Child processes as the operating system sees them. */
@NullMarked
package dev.preop.stack.process;

import org.jspecify.annotations.NullMarked;
