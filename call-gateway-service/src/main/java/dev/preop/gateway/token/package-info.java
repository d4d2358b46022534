/** Signed tokens by which webhook URLs and streams carry the identity of their call. */
@NullMarked
package dev.preop.gateway.token;

import org.jspecify.annotations.NullMarked;
