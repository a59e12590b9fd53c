import { factsIn } from '/text/facts.js';
import { equal, test } from './harness.js';

test('facts are placed in the case, none over another, unknown kinds left out', () => {
  const facts = [
    { kind: 'figure', start: 14, end: 18 },
    { kind: 'place', start: 10, end: 12 },
    { kind: 'place', start: 10, end: 13 },
    { kind: 'weather', start: 18, end: 19 },
  ];
  equal(factsIn({ facts, segments: [{ start: 10, end: 30 }] }), [
    { start: 0, end: 3, kind: 'place' },
    { start: 4, end: 8, kind: 'figure' },
  ]);
});
