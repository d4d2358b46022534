/** Supabase Auth: password and refresh grants, ES256 access tokens, JWKS and discovery, with both error shapes. */
@NullMarked
package dev.preop.simulators.supabase.auth;

import org.jspecify.annotations.NullMarked;
