import { readRestatement, type TextSetting } from '../../claims/marked-text.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Ledger } from '../../claims/ledger.ts';
import { findPredictions } from '../../claims/predictions.ts';
import { restate } from '../../claims/restatement.ts';
import { layTimeline } from '../../claims/timeline.ts';
import { translate } from '../../schemas/translation.ts';
import type { Language } from '../../languages/languages.ts';
import type { TimelineData } from './timeline.ts';

/** What the timeline of a report's predictions is told with. */
export interface TimelineSetting extends TextSetting {
  readonly language: Language;
  readonly ledger: Ledger;
  /** The date that "today" means. */
  readonly asOf: string;
}

/** The timeline of a report, each prediction called by its label, or else by its restatement. */
export function timelineData(setting: TimelineSetting): TimelineData {
  const { ledger, asOf } = setting;
  const { published } = ledger.report;
  const predictions = findPredictions(ledger.claims.values(), published, asOf);
  return {
    timeline: layTimeline(predictions, published, asOf),
    nameOf: (claim) => nameClaim(claim, setting),
  };
}

// In a drawing a question mark is the mark; here nothing can come between it and its figure.
function nameClaim(claim: Claim, setting: TimelineSetting): string {
  const label =
    claim.source.kind === 'prose' ? translate(claim.source.record, 'label', setting.language).text : '';
  const text = label || restate(claim, setting.language).text;
  const pieces = readRestatement(text, claim, setting);
  return pieces.map((piece) => piece.text + (piece.kind === 'claim' ? '?' : '')).join('');
}
