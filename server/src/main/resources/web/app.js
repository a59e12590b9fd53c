// Wires the page: a conversation, the source panel, and what the reader does with them.

import { ask, Problem, read } from './api.js';
import { el } from './dom.js';
import { themeButton } from './theme.js';
import { withoutMarkers } from './text/markers.js';
import { ChatTurn } from './components/chat-turn.js';
import './components/chat-composer.js';
import './components/first-visit.js';
import './components/quote-card.js';
import './components/source-panel.js';

const CONVERSATION = 'anwen-conversation';
const NEAR_END = 120;

const turns = document.querySelector('#turns');
const composer = document.querySelector('chat-composer');
const panel = document.querySelector('source-panel');
const card = document.querySelector('quote-card');
const heard = document.querySelector('#heard');
let running = null;

async function put(question, turn) {
  turns.querySelector('first-visit')?.remove();
  if (!turn) {
    turn = ChatTurn.of(question);
    turns.append(turn);
  }
  const stop = new AbortController();
  running = stop;
  composer.setBusy(true);
  turn.waiting();
  turn.scrollIntoView({ block: 'start' });
  heard.textContent = '正在材料中查找';
  try {
    const id = sessionStorage.getItem(CONVERSATION);
    for await (const { name, data } of ask(question, id, stop.signal)) {
      if (running !== stop) {
        return;
      }
      take(turn, name, data);
    }
  } catch (error) {
    if (running === stop) {
      await broke(turn, error, stop.signal.aborted);
    }
  } finally {
    if (running === stop) {
      running = null;
      composer.setBusy(false);
    }
  }
}

function take(turn, name, data) {
  const follow = turns.scrollHeight - turns.scrollTop - turns.clientHeight < NEAR_END;
  if (name === 'meta') {
    sessionStorage.setItem(CONVERSATION, data.conversationId);
  } else if (name === 'token') {
    turn.token(data.text);
  } else if (name === 'answer') {
    turn.answered(data);
    heard.textContent = withoutMarkers(data.answer);
  }
  if (follow && turn.offsetHeight > turns.clientHeight) {
    turns.scrollTop = turns.scrollHeight;
  }
}

/** A stream broke off: the answer may be stored all the same. */
async function broke(turn, error, stopped) {
  if (stopped) {
    turn.stopped();
    heard.textContent = '已停止回答';
    return;
  }
  const stored = error instanceof Problem && error.code === 'lost' ? await lastStored(turn) : null;
  if (stored) {
    turn.answered(stored);
    heard.textContent = withoutMarkers(stored.answer);
  } else {
    turn.failed(error);
  }
}

async function lastStored(turn) {
  const id = sessionStorage.getItem(CONVERSATION);
  try {
    const last = id ? (await read(`/api/conversations/${id}`)).turns.at(-1) : null;
    const shown = turns.querySelectorAll('chat-turn').length;
    const isNew = last && (await read(`/api/conversations/${id}`)).turns.length >= shown;
    return isNew && last.question === turn.question ? last.answer : null;
  } catch {
    return null;
  }
}

function begin() {
  running?.abort();
  running = null;
  sessionStorage.removeItem(CONVERSATION);
  panel.hidden = true;
  composer.setBusy(false);
  turns.replaceChildren(document.createElement('first-visit'));
  composer.focus();
}

async function resume() {
  const id = sessionStorage.getItem(CONVERSATION);
  if (!id) {
    begin();
    return;
  }
  try {
    const { turns: said } = await read(`/api/conversations/${id}`);
    if (said.length === 0) {
      begin();
      return;
    }
    for (const { question, answer } of said) {
      const turn = ChatTurn.of(question);
      turns.append(turn);
      turn.answered(answer);
    }
    turns.lastElementChild.scrollIntoView({ block: 'start', behavior: 'instant' });
  } catch (error) {
    if (error.code === 'conversation_unknown') {
      begin();
    } else {
      const turn = ChatTurn.of('');
      turns.append(turn);
      turn.failed(error);
    }
  }
  composer.focus();
}

async function tellMaterial() {
  try {
    const { documents, cases } = await read('/health');
    document.querySelector('#material').textContent =
      cases > 0 ? `${documents} 份材料，${cases} 个案例` : '还没有收入材料';
  } catch {
    // the conversation tells what is wrong
  }
}

async function copy({ text, done }) {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    done(copyByHand(text));
  }
}

/** Where the clipboard is closed to scripts, as over plain HTTP from another machine. */
function copyByHand(text) {
  const box = el('textarea', { class: 'unseen', 'aria-hidden': 'true' });
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}

document.addEventListener('ask', ({ detail }) => {
  if (!running) {
    put(detail.question);
  }
});
document.addEventListener('ask-again', ({ target, detail }) => {
  const turn = target.closest('chat-turn');
  if (running || !turn) {
    return;
  }
  if (turn.question === '') {
    turn.remove();
    resume();
    return;
  }
  if (detail.fresh) {
    sessionStorage.removeItem(CONVERSATION);
  }
  const answered = turn.querySelector('.answer-foot') !== null;
  put(turn.question, answered ? undefined : turn);
});
document.addEventListener('stop', () => running?.abort());
document.addEventListener('source-open', ({ target, detail }) => {
  panel.open(detail.citations, detail.index, target);
});
document.addEventListener('source-moved', ({ detail }) => {
  for (const shown of document.querySelectorAll('[data-marker][aria-current]')) {
    shown.removeAttribute('aria-current');
  }
  const turn = panel.opener?.closest('chat-turn');
  for (const shown of turn?.querySelectorAll(`[data-marker="${detail.marker}"]`) ?? []) {
    shown.setAttribute('aria-current', 'true');
  }
});
document.addEventListener('quote-show', ({ target, detail }) => card.show(detail.citation, target));
document.addEventListener('quote-hide', () => card.hide());
document.addEventListener('copy-text', ({ detail }) => copy(detail));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    card.hide();
  }
});
turns.addEventListener('scroll', () => card.hide(), { passive: true });
document.querySelector('#new').addEventListener('click', begin);
themeButton(document.querySelector('#theme'));
tellMaterial();
resume();
