/**
 * Reads each thing once in a build, where content stays as it is: every page asks for all of it again. While pages
 * are being written it changes, and is read anew.
 */
export function remember<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  if (!import.meta.env.PROD) return read;
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
