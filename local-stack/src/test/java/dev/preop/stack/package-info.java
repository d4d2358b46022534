/** Rules about the whole module. */
@NullMarked
package dev.preop.stack;

import org.jspecify.annotations.NullMarked;
