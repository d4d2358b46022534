/** The whole suite as its users, its providers and its auditors meet it. */
@NullMarked
package dev.preop.system;

import org.jspecify.annotations.NullMarked;
