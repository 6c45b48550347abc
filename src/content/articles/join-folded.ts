import { visit, type Node } from 'yaml';
import { meetsInChinese } from '../../languages/soft-breaks.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** More marks than stand between a character and a line break. */
const REACH = 8;

/** YAML makes a space of the line break in a folded text; between Chinese characters it stands for nothing. */
export function joinFolded(root: Node, yaml: string): void {
  visit(root, {
    Scalar: (_key, node) => {
      const { value, range } = node;
      if (typeof value !== 'string' || !range || !yaml.slice(range[0], range[1]).includes('\n')) return;
      const offset = scalarOffsets(node, value, yaml);
      const isFold = (at: number): boolean => /^[^\S\r\n]*\r?\n/.test(yaml.slice(offset(at), offset(at + 1)));
      node.value = value.replace(/ /g, (space, at: number) => {
        const [before, after] = [
          value.slice(Math.max(0, at - REACH), at),
          value.slice(at + 1, at + 1 + REACH),
        ];
        return meetsInChinese(before, after) && isFold(at) ? '' : space;
      });
    },
  });
}
