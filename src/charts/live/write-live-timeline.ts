import type { PlacedWindow } from '../../claims/timeline.ts';
import { claimsAtOdds } from '../../claims/ledger.ts';
import { readRestatement } from '../../claims/marked-text.ts';
import { writePlain } from '../../claims/piece.ts';
import { restate } from '../../claims/restatement.ts';
import { predictionAddress } from '../../addresses/address.ts';
import { tellWindow } from '../../claims/window.ts';
import { wordsIn } from '../../languages/languages.ts';
import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import type { Variant } from '../layout/options.ts';
import { timelineData, type TimelineSetting } from '../kinds/timeline-data.ts';
import { layOutTimeline, type TimelineData } from '../kinds/timeline.ts';
import type { LiveChart, LiveMark, LivePanel } from './live-chart.ts';

const status = 'unverified';

/** The timeline of a report's predictions for the reader's browser. */
export function liveTimeline(setting: TimelineSetting): LiveChart {
  const { language, ledger } = setting;
  const words = wordsIn(language).timeline;
  const data = timelineData(setting);
  const panels = (variant: Variant): LivePanel[] =>
    layOutTimeline(data, { language, variant, measure: canvasMeasure() }).map((layout) => ({
      status,
      ...layout,
    }));
  const { calendar, afterPublication } = data.timeline;
  return {
    status,
    mark: wordsIn(language).mark.claim,
    place: words.place(ledger.report.publisher),
    open: words.open,
    hint: wordsIn(language).liveChart.hint,
    drawings: { wide: panels('wide'), narrow: panels('narrow') },
    marks: [...calendar, ...afterPublication].map((placed) => markOf(placed, data, setting)),
  };
}

function markOf({ claim }: PlacedWindow, { nameOf }: TimelineData, setting: TimelineSetting): LiveMark {
  const { language, ledger } = setting;
  const printed = tellWindow(claim.window, language);
  const said = writePlain(readRestatement(restate(claim, language).text, claim, setting), language);
  const odds = claimsAtOdds(ledger).has(claim.id) ? { odds: wordsIn(language).claim.atOdds } : {};
  return {
    status,
    claim: claim.id,
    printed,
    name: nameOf(claim),
    ...odds,
    spoken: wordsIn(language).timeline.spoken(said, printed, odds.odds),
    href: predictionAddress(language, ledger.id, claim.id),
  };
}
