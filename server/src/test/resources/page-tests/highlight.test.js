import { cut, inCase, wordsIn } from '/text/highlight.js';
import { equal, test } from './harness.js';

test('a stretch over a break falls into both segments', () => {
  const segments = [{ start: 10, end: 20 }, { start: 30, end: 40 }];
  equal(inCase(segments, 15, 35), [{ start: 5, end: 10 }, { start: 10, end: 15 }]);
  equal(inCase(segments, 20, 30), []);
});

test('a text is cut where highlights begin and end, the higher level wins', () => {
  equal(cut('甲乙丙丁', [{ start: 1, end: 3, level: 1 }, { start: 2, end: 3, level: 2 }]), [
    { text: '甲', level: 0 },
    { text: '乙', level: 1 },
    { text: '丙', level: 2 },
    { text: '丁', level: 0 },
  ]);
});

test('each word that was looked for is found wherever it stands', () => {
  equal(wordsIn('停车位和充电桩，停车位', '停车位  充电桩').map(({ start }) => start), [0, 8, 4]);
  equal(wordsIn('停车位', ''), []);
});
