/** Start-up configuration, checked before anything is started. */
@NullMarked
package dev.preop.kit.config;

import org.jspecify.annotations.NullMarked;
