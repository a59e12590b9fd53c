import { barsOf, linesBeside, markersOf, sorted, tableText } from '/text/table.js';
import { equal, test } from './harness.js';

const row = (...texts) => texts.map((text) => ({ text, citations: [] }));
const table = (...rows) => ({ columns: ['地区', '金额'], rows: rows.map((texts) => row(...texts)) });
const firsts = (rows) => rows.map(([first]) => first.text);

test('a line that repeats a row is left out beside the table', () => {
  const answer = { answer: '共2个。\n甲县：5个[1]\n乙县[2]', table: table(['甲县', '5个'], ['乙县', '修路']) };
  equal(linesBeside(answer), ['共2个。']);
  equal(linesBeside({ answer: '甲县：5个', table: table(['甲县', '5个']) }), ['甲县：5个']);
});

test('a marker shows once in a row', () => {
  equal(markersOf([{ citations: [1, 2] }, { citations: [2] }]), [[1], [2]]);
});

test('figures are sorted by value and what is not stated comes last', () => {
  const rows = table(['甲', '9000万元'], ['乙', '材料未载'], ['丙', '2亿元'], ['丁', '约1.5亿元']);
  equal(firsts(sorted(rows, 1, 1)), ['甲', '丁', '丙', '乙']);
  equal(firsts(sorted(rows, 1, -1)), ['丙', '丁', '甲', '乙']);
});

test('words are sorted by their sound', () => {
  equal(firsts(sorted(table(['浙江', '1个'], ['安徽', '2个'], ['湖南', '3个']), 0, 1)), ['安徽', '湖南', '浙江']);
});

test('a table as text has its cells apart and no markers', () => {
  equal(tableText(table(['甲[1]', '5 个\n'])), '地区\t金额\n甲\t5 个');
});

test('comparable figures become bars, the largest fills the width', () => {
  const { bars } = barsOf(table(['甲', '1亿元'], ['乙', '材料未载'], ['丙', '5000万元']));
  equal(bars.map(({ label, share }) => [label, share]), [['甲', 1], ['丙', 0.5]]);
});

test('shares are bars of a hundred', () => {
  equal(barsOf(table(['甲', '40%'], ['乙', '20%'])).bars[0].share, 0.4);
});

test('words, different units, one figure and years become no bars', () => {
  equal(barsOf(table(['甲', '修路'], ['乙', '5个'])), null);
  equal(barsOf(table(['甲', '5个'], ['乙', '5公里'])), null);
  equal(barsOf(table(['甲', '5个'])), null);
  equal(barsOf(table(['甲', '2021年'], ['乙', '2023年'])), null);
});
