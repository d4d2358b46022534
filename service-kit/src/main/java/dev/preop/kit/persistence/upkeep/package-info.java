/** Work on stored rows that goes on beside everything else: what is too old is deleted, what an old key sealed is sealed anew. */
@NullMarked
package dev.preop.kit.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
