import type { BarDatum } from '../layout/bar-shape.ts';
import { TAIL_LENGTH } from '../drawing/bar-edges.ts';
import {
  BETWEEN_PANELS,
  type BarPanelLayout,
  type DotDatum,
  type DotPanelLayout,
  type LineDatum,
  type LinePanelLayout,
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
export interface HitTarget {
  readonly claim: string;
  readonly box: Box;
  /** True where it stands by itself, and not on a row that leads to it. */
  readonly free: boolean;
}

/** The targets of a drawing, panel by panel, top to bottom; those of a line from left to right. */
export function hitTargetsOf(panels: readonly PanelLayout[]): HitTarget[] {
  let top = 0;
  const found = new Map<string, HitTarget>();
  for (const panel of panels) {
    for (const { claim, box, free } of panelTargets(panel)) {
      const moved = { ...box, top: box.top + top, bottom: box.bottom + top };
      const known = found.get(claim);
      found.set(claim, { claim, free, box: known ? join(known.box, moved) : moved });
    }
    top += panel.height + BETWEEN_PANELS;
  }
  return [...found.values()];
}

function panelTargets(panel: PanelLayout): HitTarget[] {
  if (panel.kind === 'lines')
    return panel.series
      .flat()
      .filter((point) => point !== null)
      .map((point) => ({ claim: point.claim, box: linePointBox(point, panel), free: true }));
  return boxesOf(panel)
    .map((target) => ({ ...target, free: false }))
    .sort((a, b) => a.box.top - b.box.top);
}

function boxesOf(panel: Exclude<PanelLayout, LinePanelLayout>): Pick<HitTarget, 'claim' | 'box'>[] {
  switch (panel.kind) {
    case 'bars':
      return panel.marks
        .filter(({ claim }) => claim !== '')
        .map((bar) => ({ claim: bar.claim, box: barBox(bar, panel) }));
    case 'points':
      return panel.marks.map((point) => ({ claim: point.claim, box: pointBox(point, panel) }));
    case 'dots':
      return panel.marks.map((dot) => ({ claim: dot.claim, box: dotBox(dot, panel) }));
  }
}

function dotBox({ y, shape }: DotDatum, { axis, plot, radius }: DotPanelLayout): Box {
  const scale = (plot.right - plot.left) / (axis.max - axis.min || 1);
  const [left, right] = [shape.low, shape.high].map((value) => plot.left + (value - axis.min) * scale) as [
    number,
    number,
  ];
  return {
    left: left - radius - (shape.start === 'open' ? TAIL_LENGTH : 0),
    right: right + radius + (shape.end === 'open' ? TAIL_LENGTH : 0),
    top: y - radius,
    bottom: y + radius,
  };
}

function linePointBox({ x, shape }: LineDatum, { axis, plot, rows, top, radius }: LinePanelLayout): Box {
  const middle = plot.left + x * (plot.right - plot.left);
  const toY = (value: number): number =>
    rows - ((value - axis.min) / (axis.max - axis.min || 1)) * (rows - top);
  return {
    left: middle - radius,
    right: middle + radius,
    top: toY(shape.high) - radius,
    bottom: toY(shape.low) + radius,
  };
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

// What stands by itself is near within a finger's breadth.
const NEAR = 60;

/** The target at a place of the drawing, or null where none is near: of several in one row the one beside it. */
export function targetAt(targets: readonly HitTarget[], x: number, y: number): HitTarget | null {
  const near = targets
    .map((target) => ({
      target,
      down: distanceDown(target, x, y),
      across: outside(x, target.box.left, target.box.right),
    }))
    .filter(({ down }) => down <= 1)
    .sort((a, b) => a.down - b.down || a.across - b.across)[0];
  return near?.target ?? null;
}

/** How far off a target is, as a share of how far it may be. */
function distanceDown({ box, free }: HitTarget, x: number, y: number): number {
  if (free) return Math.hypot(outside(x, box.left, box.right), outside(y, box.top, box.bottom)) / NEAR;
  return Math.max((box.top - y) / ABOVE, (y - box.bottom) / BELOW, 0);
}

function outside(at: number, from: number, to: number): number {
  return Math.max(from - at, at - to, 0);
}

/** The target to which a key leads, or undefined for a key that leads to none. */
export function targetAfter(
  targets: readonly HitTarget[],
  current: HitTarget | null,
  key: string,
): HitTarget | undefined {
  const at = current ? targets.indexOf(current) : -1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return targets[Math.min(at + 1, targets.length - 1)];
    case 'ArrowUp':
    case 'ArrowLeft':
      return targets[at === -1 ? targets.length - 1 : Math.max(at - 1, 0)];
    case 'Home':
      return targets[0];
    case 'End':
      return targets.at(-1);
    default:
      return undefined;
  }
}
