// A button that copies, and says for a moment whether it did.

import { button } from '../dom.js';
import { copy } from '../clipboard.js';

const SHOWN_MS = 1800;

/** @param make gives {text, html?} when pressed, or a promise of it */
export function copyButton(label, make, { glyph = 'copy', look = 'quiet', done = '已复制' } = {}) {
  const made = button(
    label,
    async () => {
      const words = made.querySelector('span');
      let said;
      try {
        said = (await copy(await make())) ? done : '没能复制';
      } catch {
        said = '没能复制';
      }
      words.textContent = said;
      made.setAttribute('aria-live', 'polite');
      setTimeout(() => (words.textContent = label), SHOWN_MS);
    },
    { glyph, look },
  );
  return made;
}
