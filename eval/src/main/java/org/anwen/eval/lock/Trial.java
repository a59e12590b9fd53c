package org.anwen.eval.lock;

import org.anwen.api.Draft;
import org.anwen.api.Evidence;

/** A draft that is true, and the evidence that it was made from. */
record Trial(Draft draft, Evidence evidence) {}
