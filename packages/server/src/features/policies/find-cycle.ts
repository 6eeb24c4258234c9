interface Related {
  readonly id: string
  readonly relations: readonly { readonly otherId: string | null }[]
}

/**
 * Every relation points from the younger to the older: what implements, amends or revokes something comes after it. Whoever can be
 * reached from themselves would be older than themselves. The way round, beginning and ending with `id`; undefined: there is none.
 */
export function findCycle(id: string, all: readonly Related[]): readonly string[] | undefined {
  const byId = new Map(all.map((each) => [each.id, each]))
  const seen = new Set<string>()
  const walk = (at: string, way: readonly string[]): readonly string[] | undefined => {
    for (const { otherId } of byId.get(at)?.relations ?? []) {
      if (otherId === null) continue
      if (otherId === id) return [...way, id]
      if (seen.has(otherId)) continue
      seen.add(otherId)
      const found = walk(otherId, [...way, otherId])
      if (found !== undefined) return found
    }
    return undefined
  }
  return walk(id, [id])
}
