// Puts words on the clipboard, as plain text and, where it helps, as what Word and Excel take.

/** Whether it was copied. */
export async function copy({ text, html }) {
  try {
    if (html && window.ClipboardItem) {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
      ]);
    } else {
      await navigator.clipboard.writeText(text);
    }
    return true;
  } catch {
    return copyByHand(text, html);
  }
}

function blob(text, type) {
  return new Blob([text], { type });
}

/** Where the clipboard is closed to scripts, as over plain HTTP from another machine. */
function copyByHand(text, html) {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.className = 'unseen';
  box.value = text;
  document.body.append(box);
  box.select();
  const give = (event) => {
    event.clipboardData.setData('text/plain', text);
    if (html) {
      event.clipboardData.setData('text/html', html);
    }
    event.preventDefault();
  };
  document.addEventListener('copy', give, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give);
    box.remove();
    focused?.focus?.({ preventScroll: true });
  }
}
