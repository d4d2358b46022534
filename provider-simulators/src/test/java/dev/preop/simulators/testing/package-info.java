/** What tests share: a simulator on a free port and a plain HTTP client towards it. */
@NullMarked
package dev.preop.simulators.testing;

import org.jspecify.annotations.NullMarked;
