/** Chinese text as such: folding, numerals, pinyin, segmentation. No fact of any corpus. */
@NullMarked
package org.anwen.text;

import org.jspecify.annotations.NullMarked;
