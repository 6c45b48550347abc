import type { Rule } from '../../rule.ts';
import { findEventOrders } from './of-events.ts';
import { findOrdersOfItems } from './of-items.ts';
import { findOrdersOfMoments } from './of-ranges.ts';
import { findDistancesOfEvents } from './of-timeline.ts';
import { findLifetimes, findSpansOfYears, findYearsLater } from './of-years.ts';
import { findOrders } from './order.ts';

/** Dates, clocks and years: what came before what, and how long after. */
export const ORDER_RULES: readonly Rule[] = [
  ({ sentences }) => findOrders(sentences),
  ({ paragraphs }) => findOrdersOfItems(paragraphs),
  ({ sentences }) => findDistancesOfEvents(sentences),
  ({ sentences }) => findEventOrders(sentences),
  ({ sentences }) => sentences.flatMap(findOrdersOfMoments),
  ({ discourse }) => findSpansOfYears(discourse),
  ({ sentences }) => findYearsLater(sentences),
  ({ sentences }) => sentences.flatMap(findLifetimes),
];
