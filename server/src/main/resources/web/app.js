// Wires the page: which view an address shows, the panels beside it, and what is heard.

import { read } from './api.js';
import { el, icon } from './dom.js';
import { chatAddress, parse } from './route.js';
import { themeButton } from './theme.js';
import './components/chat-view.js';
import './components/conversation-list.js';
import './components/quote-card.js';
import './components/source-panel.js';
import './components/toast-box.js';

const chat = document.querySelector('chat-view');
const other = document.querySelector('#other');
const panel = document.querySelector('source-panel');
const card = document.querySelector('quote-card');
const list = document.querySelector('conversation-list');
const menu = document.querySelector('#menu');
const heard = document.querySelector('#heard');

/** The views beside the conversation, each loaded when it is first shown. */
const VIEWS = {
  cases: ['./components/case-browser.js', 'case-browser'],
  case: ['./components/case-page.js', 'case-page'],
  document: ['./components/document-page.js', 'document-page'],
  answer: ['./components/shared-answer.js', 'shared-answer'],
};

function show() {
  const route = parse(location.hash);
  card.hide();
  panel.close();
  const isChat = route.name === 'chat';
  chat.hidden = !isChat;
  other.hidden = isChat;
  document.body.dataset.view = route.name;
  list.current = isChat ? route.id : null;
  if (narrow.matches) {
    showList(false);
  }
  for (const link of document.querySelectorAll('[data-view-link]')) {
    const here = link.dataset.viewLink === (isChat ? 'chat' : 'cases');
    link.setAttribute('aria-current', here ? 'page' : 'false');
  }
  if (isChat) {
    document.title = '案问';
    other.replaceChildren();
    if (route.id === null) {
      chat.begin();
    } else {
      chat.open(route.id);
    }
  } else {
    showOther(route);
  }
}

async function showOther(route) {
  if (!(route.name in VIEWS)) {
    other.replaceChildren(el('p', { class: 'empty-view' }, '没有这个地址。', el('a', { href: '#/' }, '回到提问')));
    return;
  }
  const [module, name] = VIEWS[route.name];
  try {
    await import(module);
  } catch {
    other.replaceChildren(el('p', { class: 'empty-view', role: 'alert' }, '页面没有载入完整，请刷新后再试。'));
    return;
  }
  const shown = other.firstElementChild;
  if (shown?.localName === name && shown.moved) {
    shown.moved(route);
    return;
  }
  const view = document.createElement(name);
  view.route = route;
  other.replaceChildren(view);
  other.scrollTop = 0;
  if (!other.contains(document.activeElement) && !list.contains(document.activeElement)) {
    other.focus({ preventScroll: true });
  }
}

const WIDE_LIST = 'anwen-list';
const narrow = matchMedia('(width <= 75rem)');

function showList(open) {
  list.hidden = !open;
  menu.setAttribute('aria-expanded', String(open));
  if (open) {
    list.load();
  }
}

function toggleList() {
  showList(list.hidden);
  if (!narrow.matches) {
    localStorage.setItem(WIDE_LIST, list.hidden ? 'closed' : 'open');
  }
  if (!list.hidden) {
    list.querySelector('input').focus();
  }
}

function address(id) {
  document.querySelector('[data-view-link="chat"]').href = chatAddress(id);
  if (parse(location.hash).name === 'chat') {
    history.replaceState(null, '', chatAddress(id));
    list.current = id;
  }
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

document.addEventListener('conversation-named', ({ detail }) => address(detail.id));
document.addEventListener('conversation-changed', () => !list.hidden && list.load());
document.addEventListener('list-close', () => {
  toggleList();
  menu.focus();
});
document.addEventListener('ask-anew', ({ detail }) => {
  history.pushState(null, '', '#/');
  show();
  chat.put(detail);
});
document.addEventListener('say', ({ detail }) => (heard.textContent = detail.words));
document.addEventListener('source-open', ({ target, detail }) => {
  panel.open(detail.citations, detail.index, target);
});
document.addEventListener('source-close', () => panel.close());
document.addEventListener('source-moved', ({ detail }) => {
  for (const shown of document.querySelectorAll('[data-marker][aria-current]')) {
    shown.removeAttribute('aria-current');
  }
  const turn = panel.opener?.closest('chat-turn, shared-answer');
  for (const shown of turn?.querySelectorAll(`[data-marker="${detail.marker}"]`) ?? []) {
    shown.setAttribute('aria-current', 'true');
  }
});
document.addEventListener('quote-show', ({ target, detail }) => card.show(detail.citation, target));
document.addEventListener('quote-hide', () => card.hide());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    card.hide();
  }
  if (!event.target.closest('input, textarea, select, .menu')) {
    panel.key(event);
  }
});
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  (chat.hidden ? other : chat.composer).focus();
});
document.querySelector('#new').addEventListener('click', () => {
  if (parse(location.hash).name === 'chat' && location.hash.replace(/^#\/?/, '') === '') {
    show();
  }
});
menu.append(icon('menu'));
menu.addEventListener('click', toggleList);
themeButton(document.querySelector('#theme'));
addEventListener('hashchange', show);
tellMaterial();
show();
showList(!narrow.matches && localStorage.getItem(WIDE_LIST) !== 'closed');
