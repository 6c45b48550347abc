import { CLAIM_KINDS, type ClaimRecord } from '../../schemas/claim.ts';
import { spanOf } from '../../content/json/json-document.ts';
import { placeAt } from '../../content/json/json-value.ts';
import type { JsonNode } from '../../content/json/parse-json.ts';
import type { Fault } from '../../problems/problem.ts';
import type { ReportFiles } from '../../content/content.ts';

const FOR_PREDICTIONS = ['window', 'settledBy'] as const;
const OTHER_KINDS = CLAIM_KINDS.filter((kind) => kind !== 'prediction').join(', ');

/** Windows that can't be those of a prediction: of another kind of claim, or over before the report was out. */
export function windowFaults({ record, claims, files }: ReportFiles): Fault[] {
  const root = files.get('claims.json')?.document?.root;
  if (!root) return [];
  const published = record?.published ?? null;
  return claims.entries.flatMap(({ index, value }) =>
    value.kind === 'prediction'
      ? pastWindow(root, index, value, published)
      : FOR_PREDICTIONS.filter((name) => value[name] !== undefined).map((name) =>
          needless(root, index, name, value),
        ),
  );
}

// Neither the page of predictions nor the calendar would show it.
function needless(root: JsonNode, index: number, name: string, { kind }: ClaimRecord): Fault {
  const { key, node } = placeAt(root, [index, name]);
  return {
    ...spanOf(key ?? node),
    rule: 'invalid-data',
    message: `\`${name}\` is for predictions, and this claim is of the kind “${kind}”`,
    hint: `Write \`"kind": "prediction"\` if it tells what is to come; otherwise take \`${name}\` out.`,
  };
}

function pastWindow(
  root: JsonNode,
  index: number,
  { window }: ClaimRecord,
  published: string | null,
): Fault[] {
  if (published === null || !window || !('by' in window) || window.by >= published) return [];
  const { node } = placeAt(root, [index, 'window', 'by']);
  return [
    {
      ...spanOf(node),
      rule: 'invalid-data',
      message: `This was past when the report predicted it, on ${published}`,
      hint: `Correct the date here or \`published\` in report.json; what was past already is a claim of another kind: ${OTHER_KINDS}.`,
    },
  ];
}
