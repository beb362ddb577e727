/** The values used last, by key; the one that was not used for longest makes room. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

export function createRecent<V>(capacity: number): Recent<V> {
  /** In the order of use. */
  const values = new Map<string, V>();
  const touch = (key: string, value: V) => {
    values.delete(key);
    values.set(key, value);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) touch(key, value);
      return value;
    },
    set(key, value) {
      touch(key, value);
      if (values.size > capacity) values.delete(values.keys().next().value!);
    },
  };
}
