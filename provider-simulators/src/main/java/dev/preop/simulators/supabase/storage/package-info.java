/** Supabase Storage: buckets, objects and signed links, where nearly every error is an HTTP 400 that names its real status. */
@NullMarked
package dev.preop.simulators.supabase.storage;

import org.jspecify.annotations.NullMarked;
