import { claimIdOf } from '../../schemas/destination.ts';
import type { ProseNode } from './prose-node.ts';

/** What goes on within a sentence; any other element begins one. */
const WITHIN_SENTENCE = new Set(['a', 'code', 'del', 'em', 'span', 'strong', 'sup']);
const SENTENCE_END = /[.!?…][’”"')\]]*\s|[。！？]/u;

/** A prose in which a claim that its sentence has cited before is marked lightly: a sentence needs one mark a claim. */
export function lightenRepeats(nodes: readonly ProseNode[]): ProseNode[] {
  const cited = new Set<string>();
  const visit = (node: ProseNode): ProseNode => {
    if (typeof node === 'string') {
      if (SENTENCE_END.test(node)) cited.clear();
      return node;
    }
    if (!WITHIN_SENTENCE.has(node.name)) cited.clear();
    const { name, attributes } = node;
    const claim = name === 'a' ? claimIdOf(String(attributes.href)) : null;
    if (claim === null) return { ...node, children: node.children.map(visit) };
    const again = cited.has(claim);
    cited.add(claim);
    return again ? { ...node, attributes: { ...attributes, again } } : node;
  };
  return nodes.map(visit);
}
