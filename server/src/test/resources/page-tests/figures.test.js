import { chinese, figureOf } from '/text/figures.js';
import { equal, test } from './harness.js';

test('a figure with a scale and a unit has its value', () => {
  equal(figureOf('2.5亿元'), { value: 250_000_000, unit: '元' });
  equal(figureOf('约4200余万元'), { value: 42_000_000, unit: '元' });
  equal(figureOf('3,305万元'), { value: 33_050_000, unit: '元' });
  equal(figureOf('96%'), { value: 96, unit: '%' });
  equal(figureOf('９６％'), { value: 96, unit: '%' });
});

test('a figure in Chinese characters has its value', () => {
  equal(figureOf('三百万元'), { value: 3_000_000, unit: '元' });
  equal(figureOf('十二公里'), { value: 12, unit: '公里' });
  equal(chinese('一万零二十'), 10_020);
  equal(chinese('二十三亿四千万'), 2_340_000_000);
});

test('words, two figures and a lone unit are no figure', () => {
  for (const text of ['材料未载', '7.13亿元、4.3亿元', '万元', '', '2023年发行5亿元', '甲县5个']) {
    equal(figureOf(text), null);
  }
});
