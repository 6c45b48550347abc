for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-link')) {
  const { address = location.href, copied = '' } = button.dataset;
  // Where there is no clipboard to write to, the address stands in the bar of the browser.
  button.hidden = !('clipboard' in navigator);
  button.onclick = () =>
    void navigator.clipboard.writeText(address).then(() => (button.textContent = copied));
}
