import { escape, richAnswer, richTable } from '/text/rich.js';
import { answerWithSources, plainAnswer } from '/text/sources.js';
import { equal, test } from './harness.js';

const citation = { marker: 1, document: '清单', section: ['修路'], quote: '甲县修了\n路', caseTitle: '甲县' };
const answer = { answer: '甲县修了路[1]。', citations: [citation], table: null };

test('an answer is copied without its markers', () => {
  equal(plainAnswer(answer), '甲县修了路。');
});

test('an answer with its sources ends with a note for each marker', () => {
  equal(answerWithSources(answer), '甲县修了路[1]。\n\n出处：\n[1] 《清单》 › 修路：“甲县修了路”');
});

test('in rich text markers are raised and the notes follow a line', () => {
  equal(
    richAnswer(answer),
    '<p>甲县修了路<sup>[1]</sup>。</p>\n<hr>\n<p><small>[1] 《清单》 › 修路：“甲县修了路”</small></p>',
  );
});

test('what looks like markup stays text in rich text', () => {
  equal(escape('<b>"&'), '&lt;b&gt;&quot;&amp;');
  const table = { columns: ['<i>'], rows: [[{ text: '<script>', citations: [] }]] };
  equal(richTable(table).includes('<script>'), false);
});
