import type { z } from 'zod';

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  /** Of a record, and its own. */
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** The keys that a schema knows for the object at a path. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const {
    shape,
    entries,
    element,
    innerType,
    in: source,
    options,
    keyType,
    valueType,
  } = schema._zod.def as Definition;
  const inner = innerType ?? source;
  if (inner) return knownKeys(inner, path);
  if (options) return options.flatMap((option) => knownKeys(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return keyType ? knownKeys(keyType, path) : Object.keys(shape ?? entries ?? {});
  const next = typeof step === 'number' ? element : (shape?.[String(step)] ?? valueType);
  return next ? knownKeys(next, rest) : [];
}
