const KEY = 'reportedly-toolbar';

/** How an editor left the window, kept over the reload that follows each saving. */
export interface Memory {
  readonly isOpen: boolean;
  /** The kinds of facts that are unfolded. */
  readonly unfolded: readonly string[];
}

/** How the window was left in this tab. */
export function recall(): Memory {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Memory>;
  return { isOpen: kept.isOpen ?? false, unfolded: kept.unfolded ?? ['problems'] };
}

/** Keeps how the window is left. */
export function remember(change: Partial<Memory>): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...recall(), ...change }));
}
