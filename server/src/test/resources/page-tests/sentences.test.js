import { cutWorking, phrases, sentences, support } from '/text/sentences.js';
import { equal, test } from './harness.js';

const known = new Set([1, 2, 3, 4]);
const parts = (line) => sentences(line, known).map((one) => one.parts);

test('a sentence ends at its full stop, with the markers before and behind it', () => {
  equal(parts('甲[1]。乙。[2]丙'), [['甲', 1, '。'], ['乙。', 2], ['丙']]);
});

test('a full stop within quotes or brackets ends nothing', () => {
  equal(parts('他说“好。”就走。完（见下。）了'), [['他说“好。”就走。'], ['完（见下。）了']]);
});

test('a semicolon ends what is cited, and nothing else', () => {
  equal(parts('甲；乙[1]；丙'), [['甲；乙', 1, '；'], ['丙']]);
});

test('every character of a line stands in one of its sentences', () => {
  const line = '甲[1]。乙（1 + （2） = 3）[2]；丙！[3][4] 丁';
  const joined = parts(line).flat().map((part) => (typeof part === 'number' ? `[${part}]` : part));
  equal(joined.join(''), line);
});

test('a calculation in brackets is set apart, other brackets are not', () => {
  equal(cutWorking('共27亿元（16亿元 + （7亿元 + 4亿元） = 27亿元），见（甲）'), [
    { text: '共27亿元', working: false },
    { text: '16亿元 + （7亿元 + 4亿元） = 27亿元', working: true },
    { text: '，见（甲）', working: false },
  ]);
});

test('markers within a calculation stay where they are', () => {
  const [one] = sentences('共3个（1个[1] + 2个[2] = 3个）。', known);
  equal(phrases(one), [
    { working: false, parts: ['共3个'] },
    { working: true, parts: ['1个', 1, ' + 2个', 2, ' = 3个'] },
    { working: false, parts: ['。'] },
  ]);
});

test('a sentence rests on its calculation, its citations, a count, or nothing', () => {
  const answer = { abstained: false, examined: { cases: 35, matched: 4 } };
  const rests = (line) => support(sentences(line, known)[0], answer);
  equal(rests('共3个（1个 + 2个 = 3个）[1]。'), 'computed');
  equal(rests('甲县修了路[1]。'), 'cited');
  equal(rests('共检索35个案例，符合4个。'), 'counted');
  equal(rests('您好。'), 'none');
  equal(support(sentences('查看了35个案例。', known)[0], { ...answer, abstained: true }), 'none');
});
