(() => {
  const { dataset } = document.documentElement;
  const show = () => {
    try {
      dataset.theme = localStorage.getItem('theme') ?? '';
    } catch {}
    const choice = document.querySelector('.theme-select');
    if (choice instanceof HTMLSelectElement) choice.value = dataset.theme ?? '';
  };
  show();
  addEventListener('DOMContentLoaded', show);
  addEventListener('storage', show);
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.id !== 'theme') return;
    dataset.theme = target.value;
    try {
      localStorage.setItem('theme', target.value);
    } catch {}
  });
})();
