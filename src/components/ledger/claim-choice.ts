/** What is known of a claim in a list: its values by the names that a reader chooses by. */
export interface ListedClaim {
  readonly section: string;
  readonly kind: string;
  /** All that can be said of it, set apart by spaces. */
  readonly standing: string;
  readonly hasFigure: boolean;
  /** What is said of it, in small letters. */
  readonly text: string;
}

/** Whether a claim is what a reader asked for. */
export function fitsChoice(claim: ListedClaim, choice: URLSearchParams): boolean {
  const words = (choice.get('text') ?? '').toLowerCase().split(/\s+/u);
  return (
    words.every((word) => claim.text.includes(word)) &&
    (['section', 'kind', 'standing'] as const).every((name) => {
      const wanted = choice.get(name);
      return wanted === null || claim[name].split(' ').includes(wanted);
    })
  );
}

/** Claims in the order asked for, and otherwise in the order in which they come. */
export function orderClaims<T extends ListedClaim>(claims: readonly T[], order: string | null): T[] {
  const rank = RANKS[order ?? ''] ?? (() => '');
  return [...claims].sort((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))));
}

const RANKS: Readonly<Record<string, (claim: ListedClaim) => string>> = {
  'at-odds': ({ standing }) => (standing.includes('at-odds') ? '' : 'after'),
  figure: ({ hasFigure }) => (hasFigure ? '' : 'after'),
  kind: ({ kind }) => kind,
};
