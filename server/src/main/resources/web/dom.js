// Makes elements. Text only ever becomes text nodes: there is no innerHTML on this page.

/** An element: attributes by name, listeners under `on`, then children (elements, texts, or null). */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') {
      for (const [event, listener] of Object.entries(value)) {
        element.addEventListener(event, listener);
      }
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, String(value));
    }
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A button with words, and an icon before them when named. */
export function button(label, click, { look = 'quiet', glyph, ...attributes } = {}) {
  return el(
    'button',
    { type: 'button', class: look, ...attributes, on: { click } },
    glyph && icon(glyph),
    el('span', {}, label),
  );
}

/** A button that shows an icon only; its name is heard, and seen on pointing. */
export function iconButton(glyph, label, click, attributes = {}) {
  return el(
    'button',
    { type: 'button', class: 'round', 'aria-label': label, title: label, ...attributes, on: { click } },
    icon(glyph),
  );
}

const ICONS = {
  send: ['M12 19V5', 'm5 12 7-7 7 7'],
  stop: ['M8 8h8v8H8z'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  previous: ['m15 5-7 7 7 7'],
  next: ['m9 5 7 7-7 7'],
  down: ['m6 9 6 6 6-6'],
  ask: ['M5 12h13', 'm12 6 6 6-6 6'],
  copy: ['M9 9h10v11H9z', 'M6 15H5V4h10v2'],
  again: ['M4 12a8 8 0 1 0 2.5-5.8', 'M4 4v4h4'],
  edit: ['M5 19h3L19 8l-3-3L5 16z', 'm14 7 3 3'],
  none: ['M12 8v5', 'M12 16.5v.01', 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18'],
  link: ['M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3', 'M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3'],
  menu: ['M4 7h16', 'M4 12h16', 'M4 17h16'],
  more: ['M5.5 11.5h.5v.5h-.5z', 'M11.75 11.5h.5v.5h-.5z', 'M18 11.5h.5v.5H18z'],
  find: ['M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14', 'm16 16 4 4'],
  plus: ['M12 5v14', 'M5 12h14'],
  save: ['M12 4v11', 'm7 11 5 5 5-5', 'M5 20h14'],
  print: ['M7 9V4h10v5', 'M7 17H4V9h16v8h-3', 'M7 14h10v6H7z'],
  page: ['M6 3h8l4 4v14H6z', 'M14 3v4h4', 'M9 12h6', 'M9 16h6'],
  sort: ['m8 9 4-4 4 4', 'm8 15 4 4 4-4'],
  up: ['m7 14 5-5 5 5'],
  right: ['m5 12 5 5 9-10'],
  wrong: ['m7 7 10 10', 'M17 7 7 17'],
  half: ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18', 'M8 12h.01', 'M12 12h.01', 'M16 12h.01'],
};

/** A line icon; it says nothing to a screen reader. */
export function icon(name) {
  const svg = svgElement('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(...ICONS[name].map((d) => svgElement('path', { d })));
  return svg;
}

export function svgElement(name, attributes = {}) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  return element;
}

/** Lets an event rise from an element to the page. */
export function tell(element, name, detail = {}) {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}
