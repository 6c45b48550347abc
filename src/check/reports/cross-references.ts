import type { Node } from 'jsonc-parser';
import { compareFigures } from '../../figures/compare.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { isCheckProblem, type CheckProblem, type EvaluatedCheck } from '../../claims/check.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import { textOf } from '../../claims/piece.ts';
import { formatWorking } from '../../claims/working.ts';
import { keysInAll } from '../../schemas/translation.ts';
import type { CheckRecord } from '../../schemas/check.ts';
import { identifierSchema } from '../../schemas/text.ts';
import type { ReportFiles, TableFile } from '../../content/content.ts';
import { moveIntoFile, spanOf, type JsonDocument } from '../../content/json/json-document.ts';
import { nodeAt } from '../../content/json/json-value.ts';
import { quote, suggest } from '../../problems/nearest.ts';
import { suggestClaim } from '../../claims/scope.ts';
import type { Fault } from '../../problems/problem.ts';
import { emptyCell, isEmptyCell, scopeOf, type ReportScope } from './report-scope.ts';

/** What names something that isn't in the report, file by file. */
export function referenceFaults(report: ReportFiles): ReadonlyMap<string, readonly Fault[]> {
  const faults = new Map<string, readonly Fault[]>();
  for (const file of ['claims.json', 'checks.json', 'tensions.json'] as const) {
    const document = report.files.get(file)?.document;
    if (document) faults.set(file, finders[file](report, document));
  }
  for (const table of report.tables) faults.set(`tables/${table.id}.json`, tableFaults(report, table));
  return faults;
}

const finders: Readonly<
  Record<
    'claims.json' | 'checks.json' | 'tensions.json',
    (report: ReportFiles, document: JsonDocument) => Fault[]
  >
> = {
  'claims.json': claimFaults,
  'checks.json': checkFaults,
  'tensions.json': tensionFaults,
};

function claimFaults(report: ReportFiles, { root, locate }: JsonDocument): Fault[] {
  return (root.children ?? []).flatMap((claim, index): Fault[] => {
    const id = nodeAt(claim, ['id'])?.value as unknown;
    const clash = report.tables.some((table) => table.id === id)
      ? [
          {
            ...locate.value([index, 'id']),
            rule: 'duplicate-id' as const,
            message: `${quote(String(id))} is the name of a table, too`,
            hint: 'Give the claim another id.',
          },
        ]
      : [];
    return [
      ...clash,
      ...sectionFaults(report, nodeAt(claim, ['section'])?.value, locate.value([index, 'section'])),
    ];
  });
}

function sectionFaults(
  { sections }: ReportFiles,
  id: unknown,
  span: { start: number; end: number },
): Fault[] {
  if (!sections || sections.has(String(id))) return [];
  // What is no id at all was said to be none.
  if (!identifierSchema.safeParse(id).success) return [];
  return [
    {
      ...span,
      rule: 'invalid-data',
      message: `${quote(String(id))} is no section of the report`,
      hint: suggest(String(id), sections, 'List the section in report.json.'),
    },
  ];
}

function tableFaults(report: ReportFiles, { id, document, table }: TableFile): Fault[] {
  const { root, locate } = document;
  const name = nodeAt(root, ['name'])?.value as unknown;
  const misnamed: Fault[] =
    typeof name === 'string' && name !== id
      ? [
          {
            ...locate.value(['name']),
            rule: 'invalid-data',
            message: `The table is called ${quote(name)}, its file ${quote(`${id}.json`)}`,
            hint: `Write "name": "${id}", or rename the file.`,
          },
        ]
      : [];
  return [
    ...misnamed,
    ...sectionFaults(report, nodeAt(root, ['section'])?.value, locate.value(['section'])),
    ...(table ? translatedCells(table, document) : []),
    ...statedShareFaults(report, document),
  ];
}

/** The claim whose share a chart marks on its whole. */
function statedShareFaults(report: ReportFiles, { root }: JsonDocument): Fault[] {
  const node = nodeAt(root, ['chart', 'share', 'claim']);
  if (!node) return [];
  const faults = unknownClaim(report, node);
  const figure = scopeOf(report).claims.get(String(node.value))?.figure;
  if (faults.length > 0 || figure === undefined || figure?.parts[0].unit === '%') return faults;
  return [
    {
      ...spanOf(node),
      rule: 'unit-mismatch',
      message: `${quote(String(node.value))} states no share in %`,
      hint: 'Name the claim that does, or take `share` out.',
    },
  ];
}

/** A figure is written once; where a row translates it, both must mean the same. */
function translatedCells(table: NonNullable<TableFile['table']>, { locate }: JsonDocument): Fault[] {
  return table.rows.flatMap(({ cells, raw }, index) =>
    [...cells].flatMap(([field, cell]): Fault[] =>
      keysInAll(field)
        .slice(1)
        .flatMap((key): Fault[] => {
          const typed = raw[key];
          if (cell.kind !== 'figure' || !typed) return [];
          const quantity = readFigure(typed, cell.quantity.parts[0].unit ?? undefined);
          const difference = isUnreadable(quantity)
            ? quantity.reason
            : compareFigures(cell.quantity, quantity)?.message;
          if (difference === undefined) return [];
          return [
            {
              ...locate.value(['data', index, key]),
              rule: 'figure-mismatch',
              message: `${quote(typed)} is not the cell’s figure, ${quote(cell.printed)}: ${difference}`,
              hint: 'Leave the translation out, or write the same figure.',
              figure: typed,
            },
          ];
        }),
    ),
  );
}

function tensionFaults(report: ReportFiles, { root }: JsonDocument): Fault[] {
  return (root.children ?? []).flatMap((tension) =>
    (nodeAt(tension, ['claims'])?.children ?? []).flatMap((node) => unknownClaim(report, node)),
  );
}

function unknownClaim(report: ReportFiles, node: Node): Fault[] {
  const scope = scopeOf(report);
  const id = node.value as unknown;
  if (typeof id !== 'string' || scope.knows('claim', id)) return [];
  return [
    {
      ...spanOf(node),
      rule: 'unknown-claim',
      ...(isEmptyCell(scope, id)
        ? emptyCell(id)
        : {
            message: `${quote(id)} is no claim of the report`,
            hint: suggestClaim(id, scope.claims),
          }),
    },
  ];
}

function checkFaults(report: ReportFiles, document: JsonDocument): Fault[] {
  const scope = scopeOf(report);
  const { outcomes } = ledgerOf(report);
  return report.checks.entries.flatMap(({ index, value }) => {
    const result = outcomes.get(value);
    if (result === undefined) return [];
    if (!isCheckProblem(result)) return verdictFaults(result, index, document);
    return mayBeFollowUp(result, value, scope)
      ? []
      : problemFaults(withEmptyCell(result, value, scope), index, document);
  });
}

function nameIn({ at }: CheckProblem, { claim, expression }: CheckRecord): string {
  return at ? expression.slice(at.start, at.end) : claim;
}

function withEmptyCell(problem: CheckProblem, record: CheckRecord, scope: ReportScope): CheckProblem {
  const name = nameIn(problem, record);
  return isEmptyCell(scope, name) ? { ...problem, ...emptyCell(name) } : problem;
}

/** A name that is known but faulty was reported where it is; the check can't be evaluated because of it. */
function mayBeFollowUp(problem: CheckProblem, record: CheckRecord, { knows, tables }: ReportScope): boolean {
  const { rule } = problem;
  const name = nameIn(problem, record);
  if (rule === 'unknown-claim') return knows('claim', name);
  const table = name.split('/', 1)[0] ?? '';
  return rule === 'unknown-table' && knows('table', table) && !tables.has(table);
}

/** A fault of a formula is said of the stretch that has it: “a + b” sets line against USD. */
function withSubject(message: string, stretch: string): string {
  if (/^[^a-z]/.test(message)) return message;
  if (message.startsWith('the ')) return `T${message.slice(1)}`;
  return `${stretch === '' ? 'The formula' : quote(stretch)} ${message}`;
}

function problemFaults(
  { rule, message, hint, at }: CheckProblem,
  index: number,
  document: JsonDocument,
): Fault[] {
  const node = nodeAt(document.root, [index, at ? 'expression' : 'claim']);
  const said = withSubject(message, at ? String(node?.value).slice(at.start, at.end) : '');
  if (!node) return [];
  if (!at) return [{ ...spanOf(node), rule, message: said, hint: hint ?? 'Correct the claim’s id.' }];
  return moveIntoFile(document, node, [
    { ...at, rule, message: said, hint: hint ?? 'Correct the expression.' },
  ]);
}

function verdictFaults(check: EvaluatedCheck, index: number, { locate }: JsonDocument): Fault[] {
  const { record, verdict, claim } = check;
  if (verdict === record.expect) return [];
  const message = `The check “${record.id}” comes out as “${verdict}”, where “${record.expect}” is expected: ${textOf(formatWorking(check))}, against ${quote(claim.figure?.printed ?? '')}`;
  const hint = `If the formula is right, write "expect": "${verdict}"; else correct the formula or the claim.`;
  return [{ ...locate.value([index, 'expect']), rule: 'unexpected-verdict', message, hint }];
}
