/**
 * Reads each thing once in a build, where content stays as it is: every page asks for all of it again. While pages
 * are being written it changes, and is read anew.
 */
export function remember<Key extends [] | [string], Value>(
  read: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  if (!import.meta.env.PROD) return read;
  const known = new Map<string | undefined, Promise<Value>>();
  return (...key) => {
    const value = known.get(key[0]) ?? read(...key);
    known.set(key[0], value);
    return value;
  };
}
