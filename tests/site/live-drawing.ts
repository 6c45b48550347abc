import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** An explainer with a chart. */
export const ARTICLE = '/explainers/what-was-exposed/';
/** The figures that the charts of the first report's tables draw, top to bottom. */
export const PRINTED = {
  'exposed-components': ['~150,000', '~120,000', '~85,000', '~80,000', '~75,000'],
  'competitor-impact': ['Severe', 'Moderate-High', 'Moderate', 'High', 'High'],
  'market-projections': [
    '45% QoQ',
    '25-30% QoQ',
    '30-40% over capability',
    '20-25% over capability',
    '18-24 months',
    '6-12 months',
    '$2.1B (2024)',
    '$3.4B (2025)',
    '65% closed / 35% open',
    '60% closed / 40% open',
  ],
} as const;

/** The page of a table of the first report. */
export const tablePage = (table: string) => `/reports/source-code-leak/tables/${table}/`;

/** The drawing of a page's first chart that its width shows. */
export function drawingOf(page: Page): Locator {
  return page.locator('.chart-drawing[data-live]:visible').first();
}

/** Turns to a page's first chart, and waits until it is drawn live. */
export async function enliven(page: Page): Promise<Locator> {
  const drawing = drawingOf(page);
  await drawing.hover({ position: { x: 40, y: 20 } });
  await expect(drawing).toHaveClass(/is-live/u);
  return drawing;
}
