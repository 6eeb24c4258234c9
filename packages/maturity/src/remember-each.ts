/** A function that works each key out once: for pure functions whose few keys come back often. */
export function rememberEach<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const remembered = new Map<Key, Value>()
  return (key) => {
    const value = remembered.get(key) ?? compute(key)
    remembered.set(key, value)
    return value
  }
}
