// Speaks to the server: plain reads, and the stream of an answer.

const SILENCE_MS = 15_000;

/** What went wrong, in words for the reader; `code` is the server's, or 'lost' without an answer. */
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

async function problemOf(response) {
  try {
    return new Problem(await response.json());
  } catch {
    return new Problem({ code: 'http', status: response.status, detail: '服务出错，请稍后再试。' });
  }
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw Problem.lost();
  }
}

/** The JSON at a path. */
export async function read(path) {
  const response = await reach(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.json();
}

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

/** Asks a question; yields the events of the answer as {name, data}, the last one `answer`. */
export async function* ask(question, conversationId, signal) {
  const request = new AbortController();
  signal.addEventListener('abort', () => request.abort(), { once: true });
  const response = await reach('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(conversationId ? { question, conversationId } : { question }),
    signal: request.signal,
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  let timer = 0;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => request.abort(), SILENCE_MS);
  };
  try {
    listen();
    let ended = false;
    for await (const event of events(response.body, listen)) {
      if (event.name === 'error') {
        throw new Problem(event.data);
      }
      ended = event.name === 'answer';
      yield event;
    }
    if (!ended) {
      throw Problem.lost();
    }
  } catch (error) {
    throw error instanceof Problem || signal.aborted ? error : Problem.lost();
  } finally {
    clearTimeout(timer);
  }
}

async function* events(body, listen) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    listen();
    pending += value;
    let end;
    while ((end = pending.indexOf('\n\n')) >= 0) {
      const event = parseEvent(pending.slice(0, end));
      pending = pending.slice(end + 2);
      if (event) {
        yield event;
      }
    }
  }
}

/** One block of an event stream; null for a comment. */
export function parseEvent(block) {
  let name = 'message';
  const data = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) {
      name = line.slice(6).trim();
    } else if (line.startsWith('data:')) {
      data.push(line.slice(5).replace(/^ /, ''));
    }
  }
  return data.length === 0 ? null : { name, data: JSON.parse(data.join('\n')) };
}
