import { hostAddress } from '../../addresses/site-root.ts';
import type { Fact, FactGroup, PageFacts, Place, Spot } from '../facts.ts';
import { element } from './element.ts';
import { findOnPage } from './find-on-page.ts';
import { highlight } from './highlight.ts';
import { recall, remember } from './memory.ts';

const NOTHING = 'There is nothing to tell of this page. Explainers and the pages of a report have claims.';

/** Draws the facts of a page in place of what was there. */
export function drawFacts(panel: HTMLElement, { groups }: PageFacts): void {
  const { scrollTop } = panel.querySelector('.groups') ?? { scrollTop: 0 };
  const list = element('div', { class: 'groups' }, groups.map(drawGroup));
  panel.replaceChildren(
    element('h1', {}, ['Claims and checks']),
    groups.length === 0 ? element('p', {}, [NOTHING]) : list,
  );
  list.scrollTop = scrollTop;
}

function drawGroup({ kind, title, lead, facts }: FactGroup): HTMLElement {
  const isUnfolded = recall().unfolded.includes(kind);
  const group = element('details', { id: kind, ...(isUnfolded && { open: '' }) }, [
    element('summary', {}, [title, ' ', element('span', { class: 'count' }, [String(facts.length)])]),
    element('p', { class: 'lead' }, [lead]),
    element('ul', {}, facts.map(drawFact)),
  ]);
  group.addEventListener('toggle', () => {
    const others = recall().unfolded.filter((each) => each !== kind);
    remember({ unfolded: group.hasAttribute('open') ? [...others, kind] : others });
  });
  return group;
}

function drawFact(fact: Fact): HTMLElement {
  const { says, tone, spots = [], source = null, paste } = fact;
  const places = withoutRepeats([...spots.map(({ place }) => place), source]);
  return element('li', { ...(tone && { 'data-tone': tone }) }, [
    drawLabel(fact, spots),
    element('p', { class: 'says' }, [says]),
    element('p', { class: 'ways' }, [
      ...places.map(drawPlace),
      ...(paste === undefined ? [] : [drawPaste(paste)]),
    ]),
  ]);
}

/** What leads to the fact: on this page, on another, or nowhere. */
function drawLabel({ label, address }: Fact, spots: readonly Spot[]): HTMLElement {
  const isHere = spots.some(({ target }) => findOnPage(target) !== null);
  if (isHere) return drawShow(label, spots);
  if (address === undefined) return element('p', { class: 'label' }, [label]);
  return element('a', { class: 'label', href: hostAddress(address), title: 'Go to the page that shows it' }, [
    label,
  ]);
}

/** Each press shows the next of the spots. */
function drawShow(label: string, spots: readonly Spot[]): HTMLElement {
  const times = spots.length > 1 ? ` (${String(spots.length)} times)` : '';
  const button = element('button', { class: 'label', type: 'button', title: 'Show on the page' }, [
    label + times,
  ]);
  let next = 0;
  button.addEventListener('click', () => {
    const spot = spots[next % spots.length];
    next += 1;
    if (spot) highlight(button.getRootNode() as ShadowRoot, spot.target);
  });
  return button;
}

function withoutRepeats(places: readonly (Place | null)[]): Place[] {
  const byLine = new Map(places.map((place) => [`${place?.file ?? ''}:${String(place?.line)}`, place]));
  return [...byLine.values()].filter((place) => place !== null);
}

function drawPlace({ file, line, column }: Place): HTMLElement {
  const title = 'Open in your editor (the one that runs, or the one that the variable EDITOR names)';
  const button = element('button', { class: 'place', type: 'button', title }, [`${file}:${String(line)}`]);
  button.addEventListener('click', () => {
    const place = encodeURIComponent(`${file}:${String(line)}:${String(column)}`);
    // The dev server's own address, which stands in no folder of the host.
    void fetch(`/__open-in-editor?file=${place}`);
  });
  return button;
}

function drawPaste(text: string): HTMLElement {
  const button = element('button', { class: 'paste', type: 'button', title: text }, ['Copy link']);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => (button.textContent = 'Copied'));
  });
  return button;
}
