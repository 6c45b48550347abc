import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** An explainer with a chart. */
export const ARTICLE = '/explainers/what-was-found/';
/** The figures that the charts of the invented report's tables draw, top to bottom. */
export const PRINTED = {
  'files-by-kind': ['~210,000', '~160,000', '~110,000', '~95,000', '~65,000'],
  'effects-on-bodies': ['Severe', 'Moderate-High', 'Moderate', 'High', 'High'],
  'valley-projections': [
    '24% YoY',
    '9-12% YoY',
    '20-30% over river bonds',
    '10-15% over river bonds',
    '30-36 months',
    '4-10 months',
    '$1.4B (2029)',
    '$2.6B (2030)',
    '70% boards / 30% councils',
    '55% boards / 45% councils',
  ],
} as const;

/** The page of a table of the invented report. */
export const tablePage = (table: string) => `/reports/dam-files/tables/${table}/`;

/** The drawing of a page's first chart that its width shows. */
export function drawingOf(page: Page): Locator {
  return page.locator('.chart-drawing[data-live]:visible').first();
}

/** Turns to a page's first chart, and waits until it is drawn live. */
export async function hydrate(page: Page): Promise<Locator> {
  const drawing = drawingOf(page);
  await drawing.hover({ position: { x: 40, y: 20 } });
  await expect(drawing).toHaveClass(/is-live/u);
  return drawing;
}
