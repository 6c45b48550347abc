import { defineHastPlugin, type HastNode, type HastPluginDefinition, type HastVisitorContext } from 'satteri';
import { joinLines, meetsInChinese } from '../../languages/soft-breaks.ts';

const INLINE = /^(?:a|code|del|em|strong|sup)$/;

/** Takes the line breaks between Chinese characters out of an article's prose, where browsers would set a space. */
export function joinProse(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'join-prose',
    text(node, context) {
      if (!/[\r\n]/.test(node.value) || isInBlockOfCode(node, context)) return;
      const [before, behind] = [textBeside(node, -1, context), textBeside(node, 1, context)];
      // A break alone between two links is no edge of a text.
      const isAlone = node.value.trim() === '';
      let value = isAlone && meetsInChinese(before, behind) ? '' : joinLines(node.value);
      const [lead = '', tail = ''] = [/^\s*[\r\n]\s*/, /\s*[\r\n]\s*$/].map((edge) => edge.exec(value)?.[0]);
      if (lead !== '' && meetsInChinese(before, value.slice(lead.length))) value = value.slice(lead.length);
      if (tail !== '' && meetsInChinese(value.slice(0, -tail.length), behind))
        value = value.slice(0, -tail.length);
      if (value !== node.value) context.replaceNode(node, { type: 'text', value });
    },
  });
}

/** The text right before or behind a node in its block; nothing where the block ends, or something else stands there. */
function textBeside(node: HastNode, step: -1 | 1, context: HastVisitorContext): string {
  const parent = context.parent(node);
  const index = context.indexOf(node);
  if (parent === undefined || index === undefined) return '';
  const beside = parent.children[index + step];
  if (beside !== undefined) return context.textContent(beside);
  return parent.type === 'element' && INLINE.test(parent.tagName) ? textBeside(parent, step, context) : '';
}

function isInBlockOfCode(node: HastNode, context: HastVisitorContext): boolean {
  const code = context.parent(node);
  const block = code === undefined ? undefined : context.parent(code);
  return block?.type === 'element' && block.tagName === 'pre';
}
