/** The next item is being made while the last one is used: two cores work, two items are in memory. */
export async function* oneAhead<T>(items: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  let coming = items.next()
  try {
    for (;;) {
      const { value, done } = await coming
      if (done === true) return
      coming = items.next()
      coming.catch(() => {}) // thrown when it is waited for, or nobody needs it any more
      yield value
    }
  } finally {
    await items.return()
  }
}
