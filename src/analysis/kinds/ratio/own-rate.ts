import type { Mention } from '../../text/mention.ts';
import { SEVERAL_PARTS } from '../../words/several-cues.ts';

const RATE = /(?<name>\p{Script=Han}{1,2})率\P{N}{0,4}$/u;
/** How far before a part its name stands. */
const REACH = 16;

/** 「拒訪 612 人，成功率 64%」: whether a rate names something else than the part before it, and so has another. */
export function isRateOfAnother(part: Mention, share: Mention): boolean {
  const name = RATE.exec(part.text.text.slice(part.end, share.start))?.groups?.name;
  if (name === undefined || /^[占佔比機]|[占佔比]$/u.test(name)) return false;
  const [before = ''] = /\D*$/u.exec(part.text.text.slice(Math.max(0, part.start - REACH), part.start)) ?? [];
  const label = before + part.text.text.slice(part.start, share.start).replace(`${name}率`, '');
  return ![...name].some((character) => label.includes(character));
}

/** 「醫師 612 人、護理師 2,138 人，兩者占 57%」: the share is of both. */
export function isOfSeveral(part: Mention, share: Mention): boolean {
  return SEVERAL_PARTS.test(part.text.text.slice(part.end, share.start).toLowerCase());
}
