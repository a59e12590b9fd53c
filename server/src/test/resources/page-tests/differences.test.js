import { differences } from '/text/differences.js';
import { equal, test } from './harness.js';

const different = (pieces) => pieces.filter((piece) => piece.different).map((piece) => piece.text);

test('what only one of two texts says is marked in each', () => {
  const [left, right] = differences('共16.5亿元，4个地方。', '共21.17亿元，4个地方。');
  equal(different(left), ['16.5亿']);
  equal(different(right), ['21.17亿']);
});

test('equal texts differ nowhere, and joined pieces are the text', () => {
  const [left, right] = differences('甲县修了路。', '甲县修了路。');
  equal([different(left), different(right)], [[], []]);
  const [one] = differences('甲县修了12公里路', '乙市修了桥');
  equal(one.map((piece) => piece.text).join(''), '甲县修了12公里路');
});

test('very long texts are compared in bounded time', () => {
  const began = Date.now();
  differences('甲乙丙'.repeat(4000), '丙乙甲'.repeat(4000));
  equal(Date.now() - began < 2000, true);
});
