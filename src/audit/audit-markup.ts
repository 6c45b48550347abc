import { type Language, wordsIn } from '../languages/languages.ts';
import { formatCount } from '../languages/formats.ts';
import type { AuditResult } from './audit-result.ts';
import type { ExitCount } from './census.ts';
import { writeFigureTable } from './figure-table.ts';
import { html, type Html } from './html.ts';
import { tellAsOf } from './site-facts.ts';

/** What the audit's page shows of the audit. */
export function writeAuditMarkup(result: AuditResult, language: Language): string {
  return html`${writeSummary(result, language)}${writeExits(result, language)}${writeFigureTable(result, language)}${writeUnread(result, language)}`
    .html;
}

function writeSummary(result: AuditResult, language: Language): Html {
  const { audit: words, punctuation } = wordsIn(language);
  const count = (number: number): string => formatCount(number, language);
  const { figures, taken, found, unmarked, files, addresses } = result;
  const asOf = tellAsOf(result, language);
  const [before = '', after = ''] = words.times(count(found), count(files), asOf).split(asOf);
  return html`<p class="audit-count" data-mark="own">
      <b>${words.count(count(figures.length), count(taken.length))}</b>
      <span>${words.unmarked(count(unmarked))}</span>
    </p>
    <p class="audit-lead" data-mark="own">
      ${before}<span class="whole">${asOf}</span
      >${after}${punctuation.space}${words.addresses(count(addresses))}
    </p> `;
}

function writeExits({ exits, languages }: AuditResult, language: Language): Html {
  const words = wordsIn(language).audit;
  const { exit, markColumn, files, figures, found, bare, others, own, place } = words;
  const together = languages.length > 1 ? words.together : '';
  const lead = [words.byExitLead, together].filter(Boolean).join(wordsIn(language).punctuation.space);
  const numbers = [files, figures, found, bare, others, own];
  const heads = numbers.map((column) => html`<th scope="col" class="audit-number">${column}</th>`);
  return html`<section class="block">
    <h2 id="by-exit">${words.byExit}</h2>
    <p class="block-lead">${lead}</p>
    <div class="data-table audit-table" role="region" aria-labelledby="by-exit" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${exit}</th>
            ${heads}
            <th scope="col">${markColumn}</th>
            <th scope="col">${place}</th>
          </tr>
        </thead>
        <tbody>
          ${exits.map((count) => writeExit(count, language))}
        </tbody>
      </table>
    </div>
  </section> `;
}

function writeExit(count: ExitCount, language: Language): Html {
  const { title, mark } = wordsIn(language).auditExits[count.exit];
  const { files, figures, found, marked, others, own, url } = count;
  const numbers = [files, figures, found, found - marked, others, own];
  const see = html`<a href="${url}" aria-label="${wordsIn(language).audit.see}: ${title}"
    >${wordsIn(language).audit.see}</a
  >`;
  return html`<tr>
    <th scope="row">${title}</th>
    ${numbers.map((number) => html`<td data-mark="own">${formatCount(number, language)}</td>`)}
    <td class="audit-words">${mark}</td>
    <td>${url === '' ? '' : see}</td>
  </tr> `;
}

function writeUnread({ unread }: AuditResult, language: Language): Html {
  const words = wordsIn(language).audit;
  const items = unread.map(({ kind, files }) => words.unread[kind](formatCount(files, language)));
  return html`<section class="block prose-block" aria-labelledby="not-read">
    <h2 id="not-read">${words.notRead}</h2>
    <ul class="audit-unread">
      ${items.map((item) => html`<li data-mark="own">${item}</li>`)}
    </ul>
  </section> `;
}
