import type { Content, ContentFile } from './content.ts';

interface Memory {
  /** Each folder as it was when it was last looked at. */
  readonly folders: Map<string, Promise<Content>>;
  /** The folder of the site, as a check without errors has seen it. */
  checked: Content | null;
  readonly derived: WeakMap<object, Map<string, unknown>>;
  readonly stamps: WeakMap<ContentFile, string>;
}

// Configuration, loaders and pages each load these modules for themselves; what was read is one for all of them.
const KEY = Symbol.for('reportedly.content');
const home = globalThis as Record<symbol, Memory | undefined>;
const memory: Memory = (home[KEY] ??= {
  folders: new Map(),
  checked: null,
  derived: new WeakMap(),
  stamps: new WeakMap(),
});

/** By which each file is known not to have been written since; none while that can't be told. */
export const { stamps } = memory;

/** Works something out of an owner, once: as long as the owner is the same, so is what is made of it. */
export function remember<T>(owner: object, name: string, make: () => T): T {
  const known = memory.derived.get(owner) ?? new Map<string, unknown>();
  memory.derived.set(owner, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

/** A folder as it was when it was last looked at; null when it never was. */
export function heldContent(folder: string): Promise<Content> | null {
  return memory.folders.get(folder) ?? null;
}

/** Holds what is being read of a folder. */
export function holdContent(folder: string, content: Promise<Content>): void {
  memory.folders.set(folder, content);
}

/** The content that pages are made of: what a check without errors has seen last; null before. */
export function heldChecked(): Content | null {
  return memory.checked;
}

/** Holds content without errors as what pages are made of. */
export function holdChecked(content: Content): void {
  memory.checked = content;
}
