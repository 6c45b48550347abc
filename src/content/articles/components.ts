import type { Tag } from './read-tag.ts';

/** The components that articles may use, with the attribute that each needs. */
export const COMPONENTS: Readonly<Record<string, 'table' | 'id' | null>> = {
  Chart: 'table',
  Table: 'table',
  Check: 'id',
  Checks: null,
  Predictions: null,
  Aside: null,
};

/** True for the name of a component that articles may use. */
export function isComponent(name: string): boolean {
  return Object.hasOwn(COMPONENTS, name);
}

/** True for a tag that is safe to parse: a known component with nothing but text in its attributes. */
export function isPlainComponent({ name, whole, closing, selfClosing, attributes }: Tag): boolean {
  return (
    whole &&
    !(closing && (selfClosing || attributes.length > 0)) &&
    isComponent(name) &&
    attributes.every(({ kind, value }) => kind === 'text' && !/[{}<>`]/.test(value ?? ''))
  );
}
