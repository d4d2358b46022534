/** Personal data at rest and in flight: sealing with AES-256-GCM, looking up by blind index. */
@NullMarked
package dev.preop.kit.crypto;

import org.jspecify.annotations.NullMarked;
