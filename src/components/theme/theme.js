// As it stands, this is the script in the head: a classic one, which runs before anything is painted.
(() => {
  const root = document.documentElement;

  const show = () => {
    let theme;
    try {
      theme = localStorage.getItem('theme');
    } catch {
      // A reader who lets no site keep anything has the device's colours.
    }
    root.dataset.theme = theme ?? '';
    const choice = document.getElementById('theme');
    if (choice instanceof HTMLSelectElement) choice.value = root.dataset.theme;
  };

  show();
  addEventListener('DOMContentLoaded', show);
  addEventListener('storage', show);
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.id !== 'theme') return;
    root.dataset.theme = target.value;
    try {
      localStorage.setItem('theme', target.value);
    } catch {
      // The choice holds for this page.
    }
  });
})();
