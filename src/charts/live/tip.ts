import type { LiveChart, LiveMark } from './live-chart.ts';

/** What a reader sees of one mark: the figure as printed, that it is unverified, where it stands, its claim. */
export function writeTip(chart: LiveChart, mark: LiveMark): HTMLElement {
  const link = make('a', 'chart-tip-link', chart.open);
  link.href = mark.href;
  // In a frame on another site, the page around it stays where it is.
  if (self !== top) link.target = '_blank';
  // The drawing is one stop of the keyboard; Enter follows this link.
  link.tabIndex = -1;
  const figure = make('p', 'chart-tip-figure', '');
  figure.append(make('b', '', mark.printed), ' ', make('span', 'chart-tip-mark', chart.mark));
  const tip = make('div', 'chart-tip', '');
  tip.dataset.mark = 'unverified';
  tip.append(figure, make('p', 'chart-tip-name', mark.name));
  if (mark.odds !== undefined) tip.append(make('p', 'chart-tip-odds', mark.odds));
  tip.append(make('p', 'chart-tip-place', mark.place ?? chart.place), link);
  return tip;
}

/** An element that reads its text aloud when it changes, and that nobody sees. */
export function makeVoice(): HTMLElement {
  const voice = make('p', 'unseen', '');
  voice.ariaLive = 'polite';
  voice.dataset.mark = 'unverified';
  return voice;
}

/** An element with a text in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
