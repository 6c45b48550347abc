import type { LiveChart } from './live-chart.ts';
import { layOver, loadLetters } from './picture.ts';
import { showMarks, type Marks } from './show-marks.ts';
import styles from './live-chart.css?url';
import { targetAfter, targetAt, hitTargetsOf, type HitTarget } from './hit-targets.ts';

/**
 * Draws a chart live where its SVG stands, and lets the reader point at its marks and walk them.
 * @param latest the reader's last event in the drawing, answered as soon as it can be
 */
export async function hydrate(drawing: HTMLElement, latest: () => Event): Promise<void> {
  const svg = drawing.querySelector('svg');
  if (!svg) throw new Error('the drawing has no SVG to stand over');
  const [chart] = await Promise.all([readChart(drawing.dataset.live ?? ''), loadLetters(), loadStyles()]);
  const panels = chart.drawings[drawing.classList.contains('chart-narrow') ? 'narrow' : 'wide'];
  const layer = layOver(svg, panels);
  const marks = showMarks(drawing, svg, chart);
  drawing.append(layer);
  drawing.classList.add('is-live');
  answer(drawing, svg, hitTargetsOf(panels), marks)(latest());
}

let loaded: Promise<unknown> | undefined;

/** The styles of what is drawn over a chart, once a page. */
function loadStyles(): Promise<unknown> {
  loaded ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    for (const type of ['load', 'error']) link.addEventListener(type, resolve);
    document.head.append(link);
  });
  return loaded;
}

async function readChart(address: string): Promise<LiveChart> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as LiveChart;
}

/** Answers what the reader does from now on, and returns what answers one event. */
function answer(
  drawing: HTMLElement,
  svg: SVGSVGElement,
  targets: readonly HitTarget[],
  marks: Marks,
): (event: Event) => void {
  const respond = (event: Event): void => {
    if (event instanceof KeyboardEvent) walk(event, targets, marks);
    else if (event.type === 'focus') marks.greet();
    else if (event instanceof MouseEvent) point(event, svg, targets, marks);
  };
  for (const type of ['pointermove', 'click', 'keydown', 'focus']) drawing.addEventListener(type, respond);
  drawing.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && marks.shownBy() === 'pointer') marks.hide();
  });
  drawing.addEventListener('focusout', ({ relatedTarget }) => {
    if (!drawing.contains(relatedTarget as Node | null)) marks.hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!drawing.contains(target as Node)) marks.hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') marks.hide();
  });
  return respond;
}

function walk(event: KeyboardEvent, targets: readonly HitTarget[], marks: Marks): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const current = marks.current();
  if (event.key === 'Enter' && current) marks.open();
  const next = targetAfter(targets, current, event.key);
  if (!next) return;
  event.preventDefault();
  marks.show(next, 'key');
}

function point(event: MouseEvent, svg: SVGSVGElement, targets: readonly HitTarget[], marks: Marks): void {
  const isTap = event.type === 'click';
  // A finger that moves is scrolling, and what lies over the drawing can be read and followed.
  const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  if ((isFinger && !isTap) || marks.covers(event.target)) return;
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = width / svg.viewBox.baseVal.width;
  const target = targetAt(targets, (event.clientX - left) / scale, (event.clientY - top) / scale);
  if (target) marks.show(target, isTap ? 'tap' : 'pointer', (event.clientX - left) / scale);
  else if (isTap || marks.shownBy() === 'pointer') marks.hide();
}
