// The stream of an answer: server-sent events over one request.

import { problemOf, Problem, reach } from './api.js';

const SILENCE_MS = 15_000;

/**
 * Asks a question; yields the events of the answer as {name, data}. It ends well only after an
 * `answer`; else it throws a Problem, or AbortError once `signal` aborts.
 *
 * @param asked {question, conversationId?, answerer?, replaces?}
 */
export async function* ask(asked, signal) {
  const request = new AbortController();
  signal.addEventListener('abort', () => request.abort(), { once: true });
  const response = await reach('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(asked),
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
  let answered = false;
  try {
    listen();
    for await (const event of events(response.body, listen)) {
      if (event.name === 'error') {
        throw new Problem(event.data);
      }
      answered ||= event.name === 'answer';
      yield event;
    }
    if (!answered) {
      throw Problem.lost();
    }
  } catch (error) {
    if (answered) {
      return; // what comes after the answer can be missed
    }
    throw error instanceof Problem || signal.aborted ? error : Problem.lost();
  } finally {
    clearTimeout(timer);
    request.abort();
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
