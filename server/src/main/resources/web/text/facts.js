// The facts of a case that its text is marked with.

import { inCase } from './highlight.js';

/** The kinds of facts that are marked, and what they are called. */
export const KINDS = { place: '地名', organization: '单位', figure: '数字', period: '时间', title: '文件', document_number: '文号' };


/** The facts of a case as {kind, start, end} in its own text, none over another, in order. */
export function factsIn({ facts, segments }) {
  const placed = facts
    .filter((fact) => fact.kind in KINDS)
    .flatMap((fact) => inCase(segments, fact.start, fact.end).map((at) => ({ ...at, kind: fact.kind })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = [];
  for (const fact of placed) {
    if (fact.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(fact);
    }
  }
  return kept;
}
