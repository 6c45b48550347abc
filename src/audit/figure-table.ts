import { type Language, wordsIn } from '../languages/languages.ts';
import { foreignTag } from '../languages/foreign-tag.ts';
import { formatCount } from '../languages/formats.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import { checkAddress } from '../addresses/address.ts';
import type { AuditResult, FigureRow } from './audit-result.ts';
import { html, type Html } from './html.ts';
import { onHost } from './site-facts.ts';
import type { Subject } from './subject.ts';

/** More rows than this are no reading for a person. */
const MOST = 400;

/** Every figure with every exit that it takes, as a table that is folded at first. */
export function writeFigureTable(result: AuditResult, language: Language): Html {
  const words = wordsIn(language).audit;
  return html`<section class="block">
    <h2 id="by-figure">${words.byFigure}</h2>
    <p class="block-lead">${words.byFigureLead}</p>
    ${result.figures.length > MOST ? html`<p>${words.tooMany}</p>` : writeTable(result, language)}
  </section> `;
}

function writeTable({ figures, taken, root }: AuditResult, language: Language): Html {
  const words = wordsIn(language).audit;
  const titles = taken.map((exit) => wordsIn(language).auditExits[exit].title);
  const head = titles.map((title) => html`<th scope="col"><span>${title}</span></th>`);
  const rows = figures.map((figure) => writeRow(figure, { taken, root, language }));
  return html`<details>
    <summary data-mark="own">${words.open(formatCount(figures.length, language))}</summary>
    <div class="data-table audit-table audit-matrix" role="region" aria-labelledby="by-figure" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.figure}</th>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

interface TableSetting extends Pick<AuditResult, 'taken' | 'root'> {
  readonly language: Language;
}

function writeRow({ subject, exits }: FigureRow, { taken, root, language }: TableSetting): Html {
  const cells = taken.map((exit) => {
    const count = exits.find((each) => each.exit === exit);
    if (count === undefined) return html`<td></td>`;
    const number = formatCount(count.found, language);
    return html`<td><a href="${count.url}" data-mark="own">${number}</a></td>`;
  });
  return html`<tr>
    <th scope="row">${writeFigure(subject, root, language)} <code data-mark="own">${subject.id}</code></th>
    ${cells}
  </tr> `;
}

/** The figure with its mark. */
function writeFigure(
  { kind, report, ledger, id, printed, result }: Subject,
  root: string,
  language: Language,
): Html {
  const words = wordsIn(language).mark;
  if (kind === 'claim') {
    const href = onHost(claimAddress(language, ledger, id), root);
    return html`<a
      class="claim"
      data-mark="unverified"
      href="${href}"
      data-claim="${id}"
      ${langOf(printed, language)}
      >${printed}<span class="mark"> [${words.claim}]</span></a
    >`;
  }
  return html`<a
    class="computed"
    data-mark="computed"
    data-check="${id}"
    href="${onHost(checkAddress(language, report, id), root)}"
    >${result ?? ''}<span class="mark"> [${words.computed}]</span></a
  >`;
}

function langOf(text: string, language: Language): Html {
  const tag = foreignTag(text, language);
  return tag === undefined ? html`` : html` lang="${tag}"`;
}
