/** What the tests of every service stand on: real infrastructure, users, events, virtual time, shared rules. */
@NullMarked
package dev.preop.kit.testing;

import org.jspecify.annotations.NullMarked;
