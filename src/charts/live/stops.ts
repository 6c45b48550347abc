import type { BarDatum } from '../layout/bar-shape.ts';
import { TAIL_LENGTH } from '../drawing/bar-edges.ts';
import {
  BETWEEN_PANELS,
  type BarPanelLayout,
  type PanelLayout,
  type PointPanelLayout,
} from '../layout/panel-layout.ts';

/** A stretch of a drawing, in its own pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark that the reader can stop at: all that is drawn for one printed figure. */
export interface Stop {
  readonly claim: string;
  readonly box: Box;
}

/** The stops of a drawing, panel by panel, top to bottom. */
export function stopsOf(panels: readonly PanelLayout[]): Stop[] {
  let top = 0;
  const boxes = new Map<string, Box>();
  for (const panel of panels) {
    for (const { claim, box } of panelStops(panel)) {
      const moved = { ...box, top: box.top + top, bottom: box.bottom + top };
      const known = boxes.get(claim);
      boxes.set(claim, known ? join(known, moved) : moved);
    }
    top += panel.height + BETWEEN_PANELS;
  }
  return [...boxes].map(([claim, box]) => ({ claim, box })).sort((a, b) => a.box.top - b.box.top);
}

function panelStops(panel: PanelLayout): Stop[] {
  return panel.kind === 'bars'
    ? panel.marks.map((bar) => ({ claim: bar.claim, box: barBox(bar, panel) }))
    : panel.marks.map((point) => ({ claim: point.claim, box: pointBox(point, panel) }));
}

function barBox({ x, y, shape }: BarDatum, { axis, plot, thickness }: BarPanelLayout): Box {
  const scale = (plot.right - plot.left) / (axis.max - axis.min || 1);
  const [left, right] = x.map((value) => plot.left + (value - axis.min) * scale) as [number, number];
  return {
    left: left - (shape.start === 'open' && shape.range ? TAIL_LENGTH : 0),
    right: right + (shape.end === 'open' ? TAIL_LENGTH : 0),
    top: y - thickness / 2,
    bottom: y + thickness / 2,
  };
}

function pointBox(
  { x, y }: PointPanelLayout['marks'][number],
  { axis, plot, radius }: PointPanelLayout,
): Box {
  const middle = plot.left + ((x + 0.5) / axis.categories.length) * (plot.right - plot.left);
  return { left: middle - radius, right: middle + radius, top: y - radius, bottom: y + radius };
}

function join(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

// A row is easier to hit than its bar: its name and its figure stand for it too, beside it or above.
const ABOVE = 44;
const BELOW = 22;

/** The stop at a height of the drawing, or null where none is near. */
export function stopAt(stops: readonly Stop[], y: number): Stop | null {
  const near = stops
    .map((stop) => ({ stop, distance: Math.max((stop.box.top - y) / ABOVE, (y - stop.box.bottom) / BELOW) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 1 ? near.stop : null;
}

/** The stop to which a key leads, or undefined for a key that leads to none. */
export function stopAfter(stops: readonly Stop[], current: Stop | null, key: string): Stop | undefined {
  const at = current ? stops.indexOf(current) : -1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return stops[Math.min(at + 1, stops.length - 1)];
    case 'ArrowUp':
    case 'ArrowLeft':
      return stops[at === -1 ? stops.length - 1 : Math.max(at - 1, 0)];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
