/** What the API's own description says besides what its methods tell. */
@NullMarked
package dev.preop.task.document;

import org.jspecify.annotations.NullMarked;
