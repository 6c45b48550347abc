/** How many steps a unit of a drawing has: its places are rounded to them. */
const STEPS = 10;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A command of a path with its places, in whole steps from the drawing's corner. */
interface Command {
  readonly letter: string;
  readonly places: readonly Place[];
}

/**
 * Writes a path from place to place instead of from the drawing's corner: what is drawn many times, bars and the dashes
 * of their edges, is then many times the same, and small when it is sent. Places are rounded to a tenth.
 * @param path lines, curves and closed shapes as the drawing tool writes them: M, L, H, V, C and Z
 */
export function shortenPath(path: string): string {
  let at: Place = { x: 0, y: 0 };
  let start = at;
  const commands = readCommands(path);
  return commands
    .map(({ letter, places }, index) => {
      const end = places.at(-1) ?? start;
      // A shape's end leads back to its start by itself.
      const isLastLine = letter === 'L' && commands[index + 1]?.letter === 'Z' && isSame(end, start);
      const written = isLastLine ? '' : writeCommand(letter, places, at, index === 0);
      if (letter === 'M') start = end;
      at = end;
      return written;
    })
    .join('');
}

function readCommands(path: string): Command[] {
  let at: Place = { x: 0, y: 0 };
  return [...path.matchAll(/([MLHVCZ])([^A-Za-z]*)/gu)].map(([, letter = '', rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map((number) =>
      Math.round(Number(number) * STEPS),
    );
    const places = placesOf(letter, numbers, at);
    at = places.at(-1) ?? at;
    return { letter: letter === 'H' || letter === 'V' ? 'L' : letter, places };
  });
}

function placesOf(letter: string, numbers: readonly number[], at: Place): Place[] {
  const [first = 0] = numbers;
  if (letter === 'H') return [{ x: first, y: at.y }];
  if (letter === 'V') return [{ x: at.x, y: first }];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}

function writeCommand(letter: string, places: readonly Place[], from: Place, isFirst: boolean): string {
  if (letter === 'Z') return 'z';
  if (isFirst) return `M${writeNumbers(places.flatMap(({ x, y }) => [x, y]))}`;
  const steps = places.map(({ x, y }) => ({ x: x - from.x, y: y - from.y }));
  const [{ x, y } = from] = steps;
  if (letter === 'L' && y === 0) return `h${writeNumbers([x])}`;
  if (letter === 'L' && x === 0) return `v${writeNumbers([y])}`;
  return letter.toLowerCase() + writeNumbers(steps.flatMap((step) => [step.x, step.y]));
}

function writeNumbers(steps: readonly number[]): string {
  return steps
    .map((step) => String(step / STEPS || 0))
    .join(' ')
    .replaceAll(' -', '-');
}

function isSame(one: Place, other: Place): boolean {
  return one.x === other.x && one.y === other.y;
}
