/** From a received file to documents, cases and passages, with what was repaired on the way. */
@NullMarked
package org.anwen.ingest;

import org.jspecify.annotations.NullMarked;
