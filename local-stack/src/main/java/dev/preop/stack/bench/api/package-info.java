/** Measures the operator API on tables that have grown for years. */
@NullMarked
package dev.preop.stack.bench.api;

import org.jspecify.annotations.NullMarked;
