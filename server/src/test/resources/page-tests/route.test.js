import { answerAddress, caseAddress, casesAddress, chatAddress, documentAddress, parse, query } from '/route.js';
import { equal, test } from './harness.js';

test('an address names its view, and is made of it again', () => {
  equal(parse(''), { name: 'chat', id: null });
  equal(parse('#/'), { name: 'chat', id: null });
  equal(parse(chatAddress('a/b 一')), { name: 'chat', id: 'a/b 一' });
  equal(parse(caseAddress('case-1')), { name: 'case', id: 'case-1' });
  equal(parse(answerAddress('t')), { name: 'answer', id: 't' });
  equal(parse(documentAddress('d', 3, 9)), { name: 'document', id: 'd', start: 3, end: 9 });
  equal(parse('#/documents/d'), { name: 'document', id: 'd', start: null, end: null });
});

test('a filter stands in the address of the cases', () => {
  const filter = { q: '停车 位', province: '浙江省', year: '2023' };
  equal(parse(casesAddress(filter)), { name: 'cases', filter });
  equal(parse('#/cases?q=&other=1'), { name: 'cases', filter: {} });
});

test('what is no address is said to be unknown, and what is broken stands as it is', () => {
  equal(parse('#/nothing').name, 'unknown');
  equal(parse('#/documents').name, 'unknown');
  equal(parse('#/chat/%E4%B').id, '%E4%B');
  equal(parse('#/documents/d?start=-1&end=x'), { name: 'document', id: 'd', start: null, end: null });
});

test('what has no value is not asked for', () => {
  equal(query({ q: '', year: null, limit: 0 }), '?limit=0');
  equal(query({}), '');
});
