/** Supabase Auth and Storage as a client meets them. */
@NullMarked
package dev.preop.simulators.supabase;

import org.jspecify.annotations.NullMarked;
