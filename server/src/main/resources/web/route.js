// The addresses of the page: what stands behind the # names a view, so that each can be sent to a colleague.

/** The view that an address names: {name, …}; the chat where it names none. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first = '', second = ''] = path.split('/').map(decode);
  const given = new URLSearchParams(query);
  switch (first) {
    case '':
      return { name: 'chat', id: null };
    case 'chat':
      return { name: 'chat', id: second || null };
    case 'cases':
      return second ? { name: 'case', id: second } : { name: 'cases', filter: filterOf(given) };
    case 'documents':
      return second
        ? { name: 'document', id: second, start: offset(given, 'start'), end: offset(given, 'end') }
        : { name: 'unknown' };
    case 'answer':
      return second ? { name: 'answer', id: second } : { name: 'unknown' };
    default:
      return { name: 'unknown' };
  }
}

/** What cases can be narrowed down by, in the order in which the page shows it. */
export const NARROWED_BY = ['q', 'province', 'city', 'section', 'theme', 'year', 'document'];

function filterOf(given) {
  const entries = NARROWED_BY.map((key) => [key, (given.get(key) ?? '').trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function offset(given, name) {
  const value = Number(given.get(name) ?? NaN);
  return Number.isInteger(value) && value >= 0 ? value : null;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The query of a request or an address: what has a value, encoded. */
export function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value != null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}`;
}

export const chatAddress = (id) => (id ? `#/chat/${encodeURIComponent(id)}` : '#/');
export const casesAddress = (filter = {}) => `#/cases${query(filter)}`;
export const caseAddress = (id) => `#/cases/${encodeURIComponent(id)}`;
export const answerAddress = (id) => `#/answer/${encodeURIComponent(id)}`;
export const documentAddress = (id, start, end) =>
  `#/documents/${encodeURIComponent(id)}${query({ start, end })}`;

/** An address as it can be sent to a colleague. */
export const whole = (address) => new URL(address, location.href).href;
