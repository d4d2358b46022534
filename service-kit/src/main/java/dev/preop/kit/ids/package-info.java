/** Identifiers: time-ordered for new things, name-based for things that must get the same id twice. */
@NullMarked
package dev.preop.kit.ids;

import org.jspecify.annotations.NullMarked;
