/** Transactions under row level security: as the signed-in user, or as the service itself. */
@NullMarked
package dev.preop.kit.persistence;

import org.jspecify.annotations.NullMarked;
