import { ageOf } from '/text/age.js';
import { equal, test } from './harness.js';

test('how long ago something was is told in days', () => {
  const now = new Date(2024, 4, 10, 9, 0);
  const ages = [[10, 1], [9, 23], [4, 0], [1, 0]].map(([day, hour]) => ageOf(new Date(2024, 4, day, hour), now));
  equal(ages, ['今天', '昨天', '近七天', '更早']);
  equal(ageOf(new Date(2024, 4, 10, 1).toISOString(), now), '今天');
});
