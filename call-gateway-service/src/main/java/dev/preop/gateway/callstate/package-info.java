/** What this process remembers of a call so that its end can be named rightly. */
@NullMarked
package dev.preop.gateway.callstate;

import org.jspecify.annotations.NullMarked;
