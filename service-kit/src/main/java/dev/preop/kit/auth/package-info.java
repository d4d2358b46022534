/** Who is calling: a signed-in user by Supabase token, or another service by service token. */
@NullMarked
package dev.preop.kit.auth;

import org.jspecify.annotations.NullMarked;
