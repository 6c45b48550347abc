import type { Discourse } from '../../discourse/said.ts';
import { weighReadings } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm } from '../../formula.ts';
import { matchShape, shapePattern } from '../../text/shape.ts';

/** Two sides and the area between them. */
const SIDES = [
  '長[^；。，\\ue000-\\ue005]{0,3}{a:N}，[^；。，\\ue000-\\ue005]{0,3}寬[^；。，\\ue000-\\ue005]{0,3}{b:N}，[^；。，\\ue000-\\ue005]{0,6}面積[^；。，\\ue000-\\ue005]{0,3}{area:N}',
  '{a:N}(?: [a-z]+)?(?: long)?,? (?:by|and) {b:N}(?: [a-z]+)?(?: wide)?[^;.\\ue000-\\ue003]{0,30}{area:N}',
].map((source) => shapePattern(source));

const AREAS: Readonly<Record<string, string>> = { metre: 'm²', kilometre: 'km²' };

/** The area of what is so long and so wide. */
export function findAreas(discourse: Discourse): Finding[] {
  return discourse.flatMap(([first]) => {
    if (!first) return [];
    return SIDES.flatMap((pattern) => matchShape(pattern, first.sentence)).flatMap(
      ({ figures: { a, b, area } }) => {
        const unit = a && AREAS[a.unit ?? ''];
        if (!a || !b || !area || a.unit !== b.unit || unit === undefined || area.unit !== unit) return [];
        const plain = (side: typeof a): typeof a => ({ ...side, unit });
        const formula = { kind: 'product', of: [figureTerm(plain(a)), figureTerm(plain(b))] } as const;
        return weighReadings('ratio', area, [{ formula, reach: 3 }], 'The area');
      },
    );
  });
}
