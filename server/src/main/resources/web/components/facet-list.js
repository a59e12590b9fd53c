// What the cases can be narrowed down by, each with how many cases it leaves.

import { el } from '../dom.js';
import { casesAddress } from '../route.js';

const SHOWN = 10;

/** The groups of a facets answer, as links that narrow the filter down. */
export function facetList(facets, filter) {
  return [
    group('省份和市县', places(facets.provinces ?? [], filter)),
    group('章节', sections(facets.sections ?? [], filter)),
    group('主题', plain(facets.themes ?? [], 'theme', filter)),
    group('年份', plain(facets.years ?? [], 'year', filter)),
    group('材料', documents(facets.documents ?? [], filter)),
  ].filter(Boolean);
}

function group(title, rows) {
  if (rows.length === 0) {
    return null;
  }
  const list = (some) => el('ul', { class: 'facet' }, some);
  const rest = rows.slice(SHOWN);
  return el(
    'details',
    { class: 'facet-group', open: true },
    el('summary', {}, title),
    list(rows.slice(0, SHOWN)),
    rest.length > 0 && el('details', { class: 'facet-rest' }, el('summary', {}, `其余 ${rest.length} 项`), list(rest)),
  );
}

function row({ name, count, chosen, address, inner }) {
  return el(
    'li',
    {},
    el(
      'a',
      { class: 'facet-row', href: address, 'aria-current': chosen && 'true' },
      el('span', { class: 'facet-name' }, name),
      el('span', { class: 'facet-count' }, String(count)),
    ),
    inner?.length > 0 && el('ul', { class: 'facet inner' }, inner),
  );
}

function narrowed(filter, key, value) {
  return casesAddress({ ...filter, [key]: filter[key] === value ? '' : value });
}

function plain(values, key, filter) {
  return values.map(({ name, count }) =>
    row({ name, count, chosen: filter[key] === String(name), address: narrowed(filter, key, String(name)) }),
  );
}

function places(provinces, filter) {
  return provinces.map(({ name, count, cities = [] }) => {
    const chosen = filter.province === name;
    const address = casesAddress({ ...filter, province: chosen ? '' : name, city: '' });
    const inner = chosen
      ? cities.filter((city) => city.name).map((city) =>
          row({
            ...city,
            chosen: filter.city === city.name,
            address: narrowed(filter, 'city', city.name),
          }),
        )
      : [];
    return row({ name: name || '未写明', count, chosen, address, inner });
  });
}

/** Chapters with their sections below them. */
function sections(all, filter) {
  return all.map(({ path, filter: value, count }) => {
    const chosen = filter.section === value;
    const made = row({ name: path.at(-1), count, chosen, address: narrowed(filter, 'section', value) });
    made.classList.add(`depth-${Math.min(path.length, 3)}`);
    return made;
  });
}

function documents(all, filter) {
  return all.length < 2 && !filter.document
    ? []
    : all.map(({ id, title, count }) =>
        row({ name: title, count, chosen: filter.document === id, address: narrowed(filter, 'document', id) }),
      );
}
