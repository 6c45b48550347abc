// What stands between the form and the search: small, because it comes before anybody looks for something.

const form = document.querySelector<HTMLFormElement>('.search');
let started: Promise<void> | undefined;

async function start(): Promise<void> {
  (await import('./search-form.ts')).startSearch(document);
}

if (form) {
  form.hidden = false;
  form.addEventListener('focusin', () => void (started ??= start()), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    started ??= start();
  });
  if (new URLSearchParams(location.search).has('q')) {
    const status = document.querySelector<HTMLElement>('.search-status');
    if (status) status.textContent = status.dataset.waiting ?? '';
    started = start();
  }
}
