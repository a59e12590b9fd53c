import { parseEvent } from '/stream.js';
import { equal, test } from './harness.js';

test('an event has its name and its data', () => {
  equal(parseEvent('event: token\ndata: {"text":"甲"}'), { name: 'token', data: { text: '甲' } });
  equal(parseEvent('data: 1'), { name: 'message', data: 1 });
});

test('a comment is no event', () => {
  equal(parseEvent(':'), null);
});
