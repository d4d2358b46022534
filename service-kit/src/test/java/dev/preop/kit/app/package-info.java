/** The small service that the kit is tested in: notes of users, told of by events. */
@NullMarked
package dev.preop.kit.app;

import org.jspecify.annotations.NullMarked;
