// A page that frames a chart may listen, with embed/frames.js, and give the frame the height of what it shows.
function tellHeight(): void {
  const { height } = document.body.getBoundingClientRect();
  window.parent.postMessage({ chartHeight: height }, '*');
}

if (window.parent !== window) new ResizeObserver(tellHeight).observe(document.body);
