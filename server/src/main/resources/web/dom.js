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
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const ICONS = {
  send: ['M12 19V5', 'm5 12 7-7 7 7'],
  stop: ['M8 8h8v8H8z'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  previous: ['m15 5-7 7 7 7'],
  next: ['m9 5 7 7-7 7'],
  ask: ['M5 12h13', 'm12 6 6 6-6 6'],
  copy: ['M9 9h10v11H9z', 'M6 15H5V4h10v2'],
  again: ['M4 12a8 8 0 1 0 2.5-5.8', 'M4 4v4h4'],
  none: ['M12 8v5', 'M12 16.5v.01', 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18'],
  link: ['M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.300 1.300', 'M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.300-1.300'],
};

/** A line icon; it says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const line of ICONS[name]) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', line);
    svg.append(path);
  }
  return svg;
}

/** Lets an event rise from an element to the page. */
export function tell(element, name, detail = {}) {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}
