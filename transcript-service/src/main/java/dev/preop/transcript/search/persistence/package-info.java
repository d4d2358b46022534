/** Search in PostgreSQL's full-text index. */
@NullMarked
package dev.preop.transcript.search.persistence;

import org.jspecify.annotations.NullMarked;
