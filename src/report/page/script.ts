import { APOSTROPHES } from '../../names/apostrophes.js';

/**
 * The page's only script. The page reads without it: it shows the filters, and makes bars, themes,
 * words and quotes answer a click. It builds no markup: texts are compared, never inserted.
 */
export const PAGE_SCRIPT = `'use strict';
(() => {
  const form = document.getElementById('filters');
  const list = document.getElementById('answers');
  const tally = document.getElementById('tally');
  if (!form || !list) return;
  const whole = tally.textContent;
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[${APOSTROPHES}]/g, "'").replace(/œ/gi, 'oe').toLowerCase();
  const stem = (word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
  const chunks = [...list.children];
  const items = chunks.flatMap((chunk) => [...chunk.children].map((element) => ({ element, chunk, hidden: false, data: null, text: null })));
  const dataOf = (item) => (item.data ??= { ...item.element.dataset });
  const textOf = (item) => (item.text ??= plain(item.element.querySelector('.said').textContent));
  const number = (value) => String(value).replace(/\\B(?=(\\d{3})+$)/g, '\\u202f');
  const field = (name) => form.elements.namedItem(name);
  const apply = () => {
    const [edition, theme, feeling, question, group] = ['edition', 'theme', 'feeling', 'question', 'group'].map((name) => field(name)?.value);
    const words = plain(field('text').value).split(/\\s+/).filter(Boolean).map(stem);
    let shown = 0;
    const alive = new Set();
    for (const item of items) {
      const { e, t, s, q, g } = dataOf(item);
      const fits = (!edition || e === edition) && (!theme || t.split(' ').includes(theme)) && (!feeling || s === feeling) && (!question || q === question) && (!group || g.split(' ').includes(group)) && words.every((word) => textOf(item).includes(word));
      if (item.hidden !== !fits) item.element.hidden = item.hidden = !fits;
      if (!fits) continue;
      shown += 1;
      alive.add(item.chunk);
    }
    for (const chunk of chunks) if (chunk.hidden === alive.has(chunk)) chunk.hidden = !alive.has(chunk);
    tally.textContent = shown === items.length ? whole : number(shown) + (shown < 2 ? ' réponse sur ' : ' réponses sur ') + number(items.length);
  };
  const show = (name, value) => {
    form.reset();
    field(name).value = value;
    apply();
    document.getElementById('reponses').scrollIntoView();
    field(name).focus({ preventScroll: true });
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  document.addEventListener('click', (event) => {
    const theme = event.target.closest('[data-theme]');
    const word = event.target.closest('[data-word]');
    const drawn = event.target.closest('.cloud text');
    const link = event.target.closest('a[href^="#r"]');
    if (theme || word || drawn) {
      event.preventDefault();
      if (theme) show('theme', theme.dataset.theme);
      else show('text', word ? word.dataset.word : [...drawn.childNodes].slice(1).map((part) => part.textContent).join(''));
    } else if (link && document.querySelector(link.hash + '[hidden]')) {
      form.reset();
      apply();
    }
  });
  for (const button of document.querySelectorAll('.copy')) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = 'Copié';
    });
  }
  // Answers are read while nothing else happens, so that the first letter typed finds them ready.
  let read = 0;
  const readOn = (idle) => {
    for (; read < items.length && idle.timeRemaining() > 2; read += 1) {
      dataOf(items[read]);
      textOf(items[read]);
    }
    if (read < items.length) requestIdleCallback(readOn);
  };
  if (window.requestIdleCallback) requestIdleCallback(readOn);
  document.documentElement.classList.add('lively');
})();
`;
