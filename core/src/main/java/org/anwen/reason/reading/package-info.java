/**
 * A question made ready for the material: its words weighed, what it describes, and the cases that
 * may answer.
 */
@NullMarked
package org.anwen.reason.reading;

import org.jspecify.annotations.NullMarked;
