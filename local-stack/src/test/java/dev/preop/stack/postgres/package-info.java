/** The scripts that prepare PostgreSQL. */
@NullMarked
package dev.preop.stack.postgres;

import org.jspecify.annotations.NullMarked;
