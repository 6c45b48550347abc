const button = document.querySelector<HTMLButtonElement>('.copy-link');
// Where there is no clipboard to write to, the address stands in the bar of the browser.
if (button && 'clipboard' in navigator) {
  const { address = '', copied = '' } = button.dataset;
  button.hidden = false;
  button.onclick = () =>
    void navigator.clipboard.writeText(address).then(() => (button.textContent = copied));
}
