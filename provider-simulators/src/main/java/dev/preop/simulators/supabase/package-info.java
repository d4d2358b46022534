/** A strict stand-in for the parts of Supabase the suite talks to over HTTP: Auth and Storage behind one API gateway. */
@NullMarked
package dev.preop.simulators.supabase;

import org.jspecify.annotations.NullMarked;
