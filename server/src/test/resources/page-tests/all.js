import './figures.test.js';
import './highlight.test.js';
import './markers.test.js';
import './route.test.js';
import './sentences.test.js';
import './sources.test.js';
import './stream.test.js';
import './table.test.js';
import './age.test.js';
import './facts.test.js';
import './differences.test.js';

globalThis.finished = true;
