/** A real PostgreSQL 17 as a process of this suite, prepared like a Supabase project. */
@NullMarked
package dev.preop.stack.postgres;

import org.jspecify.annotations.NullMarked;
