/** Where the script stands that gives this site's frames on another page the heights of what they show. */
export const FRAMES_FILE = 'embed/frames.js';

/** It listens to frames of its own site alone, and a frame can change no height but its own. */
export const FRAMES_SCRIPT = `const { origin } = new URL(document.currentScript.src);
addEventListener('message', (event) => {
  const height = event.origin === origin ? event.data?.chartHeight : undefined;
  if (typeof height !== 'number' || !(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px';
});
`;
