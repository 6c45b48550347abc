import type { LiveChart } from './live-chart.ts';
import type { HitTarget } from './hit-targets.ts';
import { make, makeVoice, writeTip } from './tip.ts';

export type Means = 'key' | 'tap' | 'pointer';

/** What the reader sees and hears of one mark at a time. */
export interface Marks {
  readonly current: () => HitTarget | null;
  readonly shownBy: () => Means | null;
  /** Shows a target; `x` is where the reader points, across the drawing. */
  readonly show: (target: HitTarget, by: Means, x?: number) => void;
  readonly hide: () => void;
  /** Follows the link of the mark that is shown. */
  readonly open: () => void;
  /** Says how to go on from here. */
  readonly greet: () => void;
  /** Whether an element is part of what is shown. */
  readonly covers: (target: EventTarget | null) => boolean;
}

/** Readies a drawing to show its marks: an outline, what is said of it, and a voice. */
export function showMarks(drawing: HTMLElement, svg: SVGSVGElement, chart: LiveChart): Marks {
  const ring = make('div', 'chart-ring', '');
  const voice = makeVoice();
  drawing.append(voice);
  let tip: HTMLElement | null = null;
  let shown: { readonly target: HitTarget; readonly by: Means } | null = null;
  const hide = (): void => {
    tip?.remove();
    ring.remove();
    tip = shown = null;
  };
  const show = (target: HitTarget, by: Means, x = target.box.right): void => {
    const mark = chart.marks.find(({ claim }) => claim === target.claim);
    if (!mark) return;
    // What follows every movement of the pointer would run away from it.
    if (by !== 'pointer' || shown?.target !== target) {
      hide();
      tip = writeTip(chart, mark);
      drawing.append(ring, tip);
      placeOver(ring, tip, target, svg, x);
      if (by === 'key') {
        // A drawing may be taller than the window: what the keyboard comes to is brought into sight.
        ring.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        placeOver(ring, tip, target, svg, x);
      }
      if (by !== 'pointer') voice.textContent = mark.spoken;
    }
    shown = { target, by };
  };
  return {
    show,
    hide,
    current: () => shown?.target ?? null,
    shownBy: () => shown?.by ?? null,
    open: () => tip?.querySelector('a')?.click(),
    greet: () => (voice.textContent = chart.hint),
    covers: (target) => target instanceof Node && tip?.contains(target) === true,
  };
}

const OUTSET = 3;
// Beside the pointer, so that it can move on to the next row as well as over here.
const BESIDE = 14;

function placeOver(
  ring: HTMLElement,
  tip: HTMLElement,
  { box }: HitTarget,
  svg: SVGSVGElement,
  x: number,
): void {
  const drawn = svg.getBoundingClientRect();
  const scale = drawn.width / svg.viewBox.baseVal.width;
  Object.assign(ring.style, {
    left: `${box.left * scale - OUTSET}px`,
    top: `${box.top * scale - OUTSET}px`,
    width: `${(box.right - box.left) * scale + 2 * OUTSET}px`,
    height: `${(box.bottom - box.top) * scale + 2 * OUTSET}px`,
  });
  const { offsetWidth, offsetHeight } = tip;
  const room = (tip.offsetParent?.clientWidth ?? drawn.width) - offsetWidth;
  const below = box.bottom * scale + OUTSET;
  const isCut = drawn.top + below + offsetHeight > innerHeight;
  const above = box.top * scale - OUTSET - offsetHeight;
  tip.style.left = `${Math.max(0, Math.min(x * scale + BESIDE, room))}px`;
  tip.style.top = `${isCut && drawn.top + above > 0 ? above : below}px`;
}
