/**
 * Reads each thing once in a build, where content stays as it is: every page asks for all of it again. While pages
 * are being written it changes, and is read anew.
 */
export function remember<Key extends readonly unknown[], Value>(
  read: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  if (!import.meta.env.PROD) return read;
  const known = new Map<string, Promise<Value>>();
  return (...key) => {
    const name = JSON.stringify(key);
    const value = known.get(name) ?? read(...key);
    known.set(name, value);
    return value;
  };
}
