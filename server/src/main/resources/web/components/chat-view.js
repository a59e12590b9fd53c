// A conversation: its turns, and the box to ask on in.

import { el, tell } from '../dom.js';
import { Problem, read } from '../api.js';
import { chatAddress } from '../route.js';
import { ask } from '../stream.js';
import { withoutMarkers } from '../text/markers.js';
import { ChatTurn } from './chat-turn.js';
import './chat-composer.js';
import './first-visit.js';

const NEAR_END = 120;
const LOST_WAITS = [2, 4, 8, 15, 30];

class ChatView extends HTMLElement {
  connectedCallback() {
    this.turns = el('div', { class: 'turns', id: 'turns' });
    this.composer = document.createElement('chat-composer');
    this.append(this.turns, this.composer);
    this.id = 'talk';
    this.running = null;
    this.lost = 0;
    this.addEventListener('ask', ({ detail }) => !this.running && this.put(detail));
    this.addEventListener('ask-again', ({ target, detail }) => this.again(target.closest('chat-turn'), detail));
    this.addEventListener('edit-begin', ({ target }) => this.edit(target.closest('chat-turn')));
    this.addEventListener('edit-done', ({ target, detail }) => this.replace(target.closest('chat-turn'), detail));
    this.addEventListener('stop', () => this.running?.abort());
    this.turns.addEventListener('scroll', () => tell(this, 'quote-hide'), { passive: true });
  }

  /** The turns that are shown. */
  get shown() {
    return [...this.turns.querySelectorAll('chat-turn')];
  }

  /** An empty conversation. */
  begin() {
    this.leave();
    this.conversationId = null;
    this.turns.replaceChildren(document.createElement('first-visit'));
    this.composer.ready();
  }

  leave() {
    this.running?.abort();
    this.running = null;
    this.latest = null;
    this.lost = 0;
    this.composer.setBusy(false);
    tell(this, 'source-close');
  }

  /** Shows a conversation that the server keeps. */
  async open(id) {
    if (id === this.conversationId) {
      return;
    }
    this.leave();
    this.conversationId = id;
    this.turns.replaceChildren(el('p', { class: 'waiting' }, '正在打开对话…'));
    try {
      const { turns } = await read(`/api/conversations/${encodeURIComponent(id)}`);
      if (this.conversationId === id) {
        this.show(turns);
      }
    } catch (error) {
      if (this.conversationId === id) {
        const turn = ChatTurn.of('');
        this.turns.replaceChildren(turn);
        turn.failed(error);
      }
    }
    this.composer.ready();
  }

  show(said) {
    const turns = said.map(({ question, answer, feedback }) => {
      const turn = ChatTurn.of(question);
      turn.answered(answer, { feedback });
      return turn;
    });
    this.turns.replaceChildren(...turns);
    turns.at(-1)?.offer(said.at(-1).answer.next);
    this.rest(turns.at(-1));
  }

  /** Scrolls to a turn, again while those before it are still being laid out. */
  rest(turn, frames = 8) {
    if (turn?.isConnected && frames > 0) {
      turn.scrollIntoView({ block: 'start', behavior: 'instant' });
      requestAnimationFrame(() => this.rest(turn, frames - 1));
    }
  }

  /** Asks a question, in a turn that is there already or in a new one. */
  async put({ question, replaces }, turn) {
    this.turns.querySelectorAll('first-visit, .next').forEach((one) => one.remove());
    if (!turn) {
      turn = ChatTurn.of(question);
      this.turns.append(turn);
    }
    const stop = new AbortController();
    this.running = stop;
    this.latest = stop; // what comes after the answer is still taken until something else is asked
    this.composer.setBusy(true);
    if (!document.activeElement || document.activeElement === document.body) {
      this.composer.ready();
    }
    turn.waiting();
    turn.scrollIntoView({ block: 'start' });
    this.say('正在材料中查找');
    try {
      const asked = {
        question,
        ...(this.conversationId && { conversationId: this.conversationId }),
        ...this.composer.asked,
        ...(replaces && { replaces }),
      };
      for await (const { name, data } of ask(asked, stop.signal)) {
        if (this.latest !== stop) {
          return;
        }
        this.take(turn, name, data);
      }
      this.lost = 0;
    } catch (error) {
      if (this.running === stop) {
        this.broke(turn, error, stop.signal.aborted);
      }
    } finally {
      if (this.running === stop) {
        this.running = null;
        this.composer.setBusy(false);
      }
    }
  }

  take(turn, name, data) {
    const { scrollHeight, scrollTop, clientHeight } = this.turns;
    const follow = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (name === 'meta') {
      this.named(data.conversationId);
      turn.begun(data.answerers);
    } else if (name === 'token') {
      turn.token(data.text, data.answerer);
    } else if (name === 'restart') {
      turn.restart(data.answerer);
    } else if (name === 'answered') {
      turn.oneAnswered(data.answerer, data.answer);
    } else if (name === 'answer') {
      turn.answered(data);
      turn.offer(data.next);
      this.running = null;
      this.composer.setBusy(false);
      this.say(withoutMarkers(data.answer));
      tell(this, 'conversation-changed', { id: this.conversationId });
    } else if (name === 'next') {
      turn.offer(data.next ?? data);
    }
    if (follow && turn.offsetHeight > clientHeight) {
      this.turns.scrollTop = this.turns.scrollHeight;
    }
  }

  named(id) {
    if (this.conversationId !== id) {
      this.conversationId = id;
      tell(this, 'conversation-named', { id });
    }
  }

  /** A stream broke off: a lost one is asked for again by itself, with longer and longer waits. */
  broke(turn, error, stopped) {
    if (stopped) {
      turn.stopped();
      this.say('已停止回答');
    } else if (error instanceof Problem && error.code === 'lost') {
      const retryAfter = LOST_WAITS[Math.min(this.lost++, LOST_WAITS.length - 1)];
      const detail = '与服务的连接断开了，这个问题还没有收到完整的回答。';
      turn.failed(new Problem({ code: 'lost', detail, retryAfter }));
    } else {
      turn.failed(error);
    }
  }

  async again(turn, { fresh }) {
    if (this.running || !turn) {
      return;
    }
    const { question } = turn;
    if (question === '' && fresh) {
      location.hash = chatAddress(null);
      return;
    }
    if (question === '') {
      const id = this.conversationId;
      this.conversationId = null;
      await this.open(id);
      return;
    }
    if (fresh) {
      this.conversationId = null;
      tell(this, 'conversation-named', { id: null });
    }
    if (!turn.isAnswered) {
      const stored = this.lost > 0 ? await this.stored(turn) : null;
      if (stored) {
        this.lost = 0;
        turn.answered(stored);
        this.say(withoutMarkers(stored.answer));
      } else {
        await this.put({ question, replaces: turn.replaces }, turn);
      }
    } else if (turn.number && turn === this.shown.at(-1)) {
      await this.replace(turn, { question });
    } else {
      await this.put({ question });
    }
  }

  /** The answer to a turn that was lost on the way, if the server kept it. */
  async stored(turn) {
    try {
      const { turns } = await read(`/api/conversations/${encodeURIComponent(this.conversationId)}`);
      const last = turns.at(-1);
      return turns.length >= this.shown.length && last?.question === turn.question ? last.answer : null;
    } catch {
      return null;
    }
  }

  edit(turn) {
    if (!this.running) {
      turn.asked.edit(turn.isAnswered ? this.shown.length - 1 - this.shown.indexOf(turn) : 0);
    }
  }

  /** Asks in the place of a turn: it and those after it go. */
  async replace(turn, { question }) {
    if (this.running) {
      return;
    }
    const { shown } = this;
    const at = shown.indexOf(turn);
    const replaces = turn.isAnswered ? turn.number : turn.replaces;
    const anew = ChatTurn.of(question);
    anew.replaces = replaces;
    turn.replaceWith(anew);
    shown.slice(at + 1).forEach((later) => later.remove());
    await this.put({ question, replaces }, anew);
  }

  say(words) {
    tell(this, 'say', { words });
  }
}

customElements.define('chat-view', ChatView);
