import type { z } from 'zod';

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** The keys that a schema knows for the object at a path. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { shape, element, innerType, in: source, options } = schema._zod.def as Definition;
  const inner = innerType ?? source;
  if (inner) return knownKeys(inner, path);
  if (options) return options.flatMap((option) => knownKeys(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = typeof step === 'number' ? element : shape?.[String(step)];
  return next ? knownKeys(next, rest) : [];
}
