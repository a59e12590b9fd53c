// How long ago something was, in the words that a list is grouped by.

const DAY_MS = 24 * 60 * 60 * 1000;

/** @param time milliseconds since 1970, or a date as ISO 8601 writes it */
export function ageOf(time, now = new Date()) {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const then = new Date(time).getTime();
  if (then >= midnight) {
    return '今天';
  }
  if (then >= midnight - DAY_MS) {
    return '昨天';
  }
  return then >= midnight - 7 * DAY_MS ? '近七天' : '更早';
}
