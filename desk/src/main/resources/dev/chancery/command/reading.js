// The page reads without this: it adds that words and cards show each other.
(() => {
  'use strict';

  const root = document.documentElement;
  root.classList.add('scripted');
  const phone = matchMedia('(max-width: 60rem)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const sheet = document.body.appendChild(document.createElement('aside'));
  sheet.className = 'sheet';
  sheet.setAttribute('aria-label', 'The chosen finding');
  let chosen = null;

  const reading = (element) => element.closest('.reading');
  const parts = (article, id) => article.querySelectorAll(`[data-finding="${id}"]`);
  const shows = (article, element) =>
    ['statement', 'event', 'agreement', 'commitment', 'claim'].every((kind) =>
      !element.classList.contains(kind) || article.querySelector(`.show-${kind}`)?.checked !== false);

  // the findings whose words lie under an element, the narrowest first
  function under(element) {
    const found = [];
    for (let at = element.closest('.mark'); at; at = at.parentElement.closest('.mark')) {
      if (shows(reading(at), at)) found.push(at);
    }
    return found
      .sort((one, other) => one.dataset.length - other.dataset.length)
      .map((mark) => mark.dataset.finding);
  }

  function mark(article, id, name) {
    document.querySelectorAll(`.${name}`).forEach((part) => part.classList.remove(name));
    if (id) parts(article, id).forEach((part) => part.classList.add(name));
  }

  function choose(article, id) {
    chosen = id;
    mark(article, id, 'chosen');
    showSheet(article, id);
    try {
      history.replaceState(null, '', id ? `#${id}` : location.pathname + location.search);
    } catch {
      // some browsers refuse this for a file; the page works without
    }
  }

  function showSheet(article, id) {
    sheet.replaceChildren();
    if (!id || !phone.matches) return;
    const copy = document.createElement('div');
    const card = article.querySelector(`.card[data-finding="${id}"]`);
    copy.className = card.className;
    copy.append(...card.cloneNode(true).childNodes);
    const close = document.createElement('button');
    close.textContent = '×';
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', () => choose(null, null));
    sheet.append(copy, close);
  }

  const motion = () => (still.matches ? 'auto' : 'smooth');

  function showCard(article, id, behavior = motion()) {
    const card = article.querySelector(`.card[data-finding="${id}"]`);
    const list = card.closest('.findings');
    if (phone.matches) return;
    const top = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const middle = Math.max(16, (list.clientHeight - card.offsetHeight) / 2);
    list.scrollBy({ top: top - middle, behavior });
  }

  function showWords(article, id) {
    const words = article.querySelector(`.mark[data-finding="${id}"]`);
    if (!words) return;
    const box = words.getBoundingClientRect();
    const floor = phone.matches ? innerHeight * 0.5 : innerHeight;
    if (box.top < 0 || box.bottom > floor) {
      words.scrollIntoView({ block: phone.matches ? 'start' : 'center', behavior: motion() });
    }
  }

  document.addEventListener('click', (event) => {
    const target = event.target;
    const article = reading(target);
    if (!article || target.closest('fieldset, summary') || !getSelection().isCollapsed) return;
    const link = target.closest('a');
    if (link && !link.getAttribute('href').startsWith('#')) return;
    if (link) event.preventDefault();
    if (target.closest('.text')) {
      const number = target.closest('.number');
      const ids = number ? [number.dataset.finding] : under(target);
      if (ids.length === 0) return;
      const id = ids[(ids.indexOf(chosen) + 1) % ids.length];
      choose(article, id);
      showCard(article, id);
      if (phone.matches) showWords(article, id);
    } else if (target.closest('.card')) {
      const told = link && !link.classList.contains('number');
      const id = told ? link.hash.slice(1) : target.closest('.card').dataset.finding;
      choose(article, id);
      showWords(article, id);
      if (told) showCard(article, id);
    }
  });

  function near(event) {
    const article = reading(event.target);
    if (!article) return;
    const part = event.target.closest('.card, .text .number');
    mark(article, part ? part.dataset.finding : under(event.target)[0], 'near');
  }
  document.addEventListener('mouseover', near);
  document.addEventListener('focusin', near);

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen) choose(null, null);
  });

  document.addEventListener('change', (event) => {
    if (!event.target.closest('.order')) return;
    const list = reading(event.target).querySelector('.cards');
    const number = (card) => Number(card.querySelector('.number').textContent);
    const kinds = ['statement', 'event', 'agreement', 'commitment', 'claim'];
    const rank = (card) => kinds.findIndex((kind) => card.classList.contains(kind));
    const byKind = event.target.value === 'kind';
    list.append(...[...list.children].sort((one, other) =>
      (byKind ? rank(one) - rank(other) : 0) || number(one) - number(other)));
  });

  function follow() {
    const id = location.hash.slice(1).replace(/^f-/, '');
    const words = id && document.getElementById(id);
    if (!words || !words.classList.contains('mark')) return;
    choose(reading(words), id);
    showCard(reading(words), id, 'auto');
    words.scrollIntoView({ block: phone.matches ? 'start' : 'center' });
  }
  addEventListener('hashchange', follow);

  // on paper the evidence of every verdict is open
  const verdicts = () => document.querySelectorAll('.verdict');
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...verdicts()].filter((verdict) => !verdict.open);
    opened.forEach((verdict) => { verdict.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach((verdict) => { verdict.open = false; }));

  function contents() {
    const articles = [...document.querySelectorAll('.reading')];
    if (articles.length < 2) return;
    const nav = document.createElement('nav');
    nav.className = 'contents';
    nav.setAttribute('aria-label', 'Articles');
    const list = nav.appendChild(document.createElement('ol'));
    for (const article of articles) {
      const link = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
      link.href = `#${article.id}`;
      link.textContent = article.querySelector('h1').textContent;
    }
    document.querySelector('main').before(nav);
  }

  contents();
  follow();
})();
