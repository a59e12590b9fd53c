// What differs between two texts, word by word, as a longest common subsequence shows it.

const MOST_WORDS = 1500;

/** The two texts as pieces of {text, different}. Texts beyond the bound count as different from there on. */
export function differences(left, right) {
  const [a, b] = [words(left), words(right)];
  const [kept, keptToo] = common(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS));
  return [pieces(a, kept), pieces(b, keptToo)];
}

/** Figures with their scale hold together; else each character is a word of its own. */
function words(text) {
  return text.match(/\d[\d,.]*[十百千万亿%％]*|[a-zA-Z]+|[^]/gu) ?? [];
}

/** Which words of each are common to both, in order. */
function common(a, b) {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const kept = new Set();
  const keptToo = new Set();
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      kept.add(i++);
      keptToo.add(j++);
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return [kept, keptToo];
}

function pieces(all, kept) {
  const found = [];
  all.forEach((word, i) => {
    const different = !kept.has(i);
    if (found.at(-1)?.different === different) {
      found.at(-1).text += word;
    } else {
      found.push({ text: word, different });
    }
  });
  return found;
}
