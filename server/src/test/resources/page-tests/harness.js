// The least that a test of a module needs: names, and equality by value.

const results = [];

export function test(name, body) {
  try {
    body();
    results.push({ name, failure: '' });
  } catch (error) {
    results.push({ name, failure: String(error.stack ?? error) });
  }
  globalThis.results = results;
}

export function equal(got, expected) {
  const [a, b] = [got, expected].map((value) => JSON.stringify(value));
  if (a !== b) {
    throw new Error(`got ${a}, expected ${b}`);
  }
}
