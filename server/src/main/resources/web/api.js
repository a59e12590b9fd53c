// Speaks to the server: reads, changes, and what went wrong in words for the reader.

/** What went wrong; `code` is the server's, or 'lost' without an answer. */
export class Problem extends Error {
  constructor({ code, detail, status = 0, retryAfter = 0 }) {
    super(detail);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  static lost() {
    return new Problem({ code: 'lost', detail: '与服务的连接断开了，没有收到完整的回答。' });
  }
}

export async function problemOf(response) {
  try {
    return new Problem(await response.json());
  } catch {
    return new Problem({ code: 'http', status: response.status, detail: '服务出错，请稍后再试。' });
  }
}

/** As fetch, but a server that cannot be reached is a Problem. */
export async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw Problem.lost();
  }
}

async function request(method, path, body, signal) {
  const headers = { Accept: 'application/json' };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const response = await reach(path, { method, headers, body: body && JSON.stringify(body), signal });
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.status === 204 ? null : response.json();
}

/** The JSON at a path. */
export const read = (path, signal) => request('GET', path, undefined, signal);

/** Changes something; the JSON that comes back, or null. */
export const send = (method, path, body) => request(method, path, body);

const kept = new Map();

/** As `read`, but asks only once for what does not change while the page is open. */
export function readOnce(path) {
  if (!kept.has(path)) {
    const coming = read(path);
    coming.catch(() => kept.delete(path));
    kept.set(path, coming);
  }
  return kept.get(path);
}
