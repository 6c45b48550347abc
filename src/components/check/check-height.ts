import { canvasMeasure } from '../../charts/drawing/canvas-fonts.ts';
import type { Variant } from '../../charts/layout/options.ts';
import { wrapText } from '../../charts/layout/wrap-text.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import { loosestFigure, tellLooseness } from '../../claims/looseness.ts';
import { plainText } from '../../claims/marked-text.ts';
import { textOf } from '../../claims/piece.ts';
import { secondPlace } from '../../claims/second-place.ts';
import { requirementsOf, type Requirement } from '../../claims/requirements.ts';
import { restate } from '../../claims/restatement.ts';
import { tellNeeded, tellOperand } from '../../claims/tell-requirement.ts';
import { formatWorking } from '../../claims/working.ts';
import { wordsIn, type Language } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Reading } from '../claim/reading.ts';

/** How wide a check's text is in its frame, at the least. */
const WIDTHS: Readonly<Record<Variant, number>> = { wide: 570, narrow: 236 };
/** The stamp, the verdict, both sides, their drawing, the sliders' head, the caution and the foot, with what parts them. */
const AROUND: Readonly<Record<Variant, number>> = { wide: 420, narrow: 480 };

// As the style sheet sets them, with the room of a mark on each line.
const FONT = { size: 17, weight: 600 } as const;
const LINE = 25;

/** How high a frame must be to show a check whole, in a wide column and in a narrow one. */
export function checkHeight(check: EvaluatedCheck, reading: Reading): Record<Variant, number> {
  const texts = textsOf(check, reading);
  const heightIn = (variant: Variant): number => {
    const lines = texts.flatMap((text) => wrapText(text, WIDTHS[variant], FONT, canvasMeasure()));
    return Math.ceil((AROUND[variant] + lines.length * LINE) / 10) * 10;
  };
  return { wide: heightIn('wide'), narrow: heightIn('narrow') };
}

function textsOf(check: EvaluatedCheck, reading: Reading): string[] {
  const { language } = reading;
  const words = wordsIn(language).check;
  const loosest = loosestFigure(check);
  const says = plainText(translate(check.record, 'says', language).text, reading);
  const lead = words.requirement[secondPlace(check) === null ? 'lead' : 'leadOfPlaces'];
  const needed = check.verdict === 'agrees' ? [] : requirementsOf(check);
  return [
    says,
    textOf(formatWorking(check, language)),
    ...(loosest
      ? [
          `${words.loose.before} ${loosest.claim.figure?.printed ?? ''} ${tellLooseness(loosest, check, language)}`,
        ]
      : []),
    ...(check.verdict === 'agrees' ? [] : [words.requirement.title, lead]),
    ...needed.map((each) => tellWhole(each, language)),
  ];
}

function tellWhole(requirement: Requirement, language: Language): string {
  const { term } = requirement.operand;
  const isCell = term.kind === 'part' && term.claim.source.kind === 'cell';
  const cell = isCell ? restate(term.claim, language).text : '';
  const { would } = wordsIn(language).check.requirement;
  return `${cell} ${textOf(tellOperand(requirement))} ? ${would} ${tellNeeded(requirement, language)}`;
}
