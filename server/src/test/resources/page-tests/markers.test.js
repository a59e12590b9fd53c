import { isItem, lines, pieces, withoutMarkers } from '/text/markers.js';
import { equal, test } from './harness.js';

test('only known markers become markers', () => {
  equal(pieces('甲[1]乙[9]。', new Set([1])), ['甲', 1, '乙[9]。']);
});

test('markers are taken out of a text', () => {
  equal(withoutMarkers('甲[1][12]乙'), '甲乙');
});

test('empty lines are no lines', () => {
  equal(lines('甲\n\n 乙\n'), ['甲', ' 乙']);
});

test('a number or a dot before the words makes an item', () => {
  equal(['1. 甲', '（2）乙', '• 丙', '2023年，丁'].map(isItem), [true, true, true, false]);
});
