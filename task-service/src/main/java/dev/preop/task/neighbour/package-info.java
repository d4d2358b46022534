/** What the services have in common that are asked in the user's name. */
@NullMarked
package dev.preop.task.neighbour;

import org.jspecify.annotations.NullMarked;
