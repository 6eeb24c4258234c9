import type { Trace } from './trace.ts'

interface Life {
  readonly device: string
  readonly look: string
  readonly networks: ReadonlySet<string>
  readonly first: number
  readonly last: number
}

/**
 * A browser that forgets its cookie looks like a new device each time, and a reinstalled one like another. Two that look alike
 * in a common network, and of which one ended before the other began, are one.
 */
export function mergeDevices(traces: readonly Trace[]): ReadonlyMap<string, string> {
  const chains: { readonly name: string; tail: Life }[] = []
  const names = new Map<string, string>()
  for (const life of livesOf(traces)) {
    const chain = chains.find(({ tail }) => continues(tail, life))
    if (chain === undefined) chains.push({ name: life.device, tail: life })
    else chain.tail = { ...life, networks: new Set([...chain.tail.networks, ...life.networks]) }
    names.set(life.device, chain?.name ?? life.device)
  }
  return names
}

function continues(before: Life, after: Life): boolean {
  const meet = [...after.networks].some((network) => before.networks.has(network))
  return before.look === after.look && before.last < after.first && meet
}

function livesOf(traces: readonly Trace[]): Life[] {
  const devices = Map.groupBy(traces, ({ device }) => device)
  return [...devices]
    .flatMap(([device, own]): Life[] => {
      const slots = own.flatMap((trace) => trace.slots)
      const [one] = own
      if (one === undefined || slots.length === 0) return []
      const networks = new Set(own.map(({ network }) => network))
      return [{ device, look: `${one.kind} ${one.label}`, networks, ...spanOf(slots) }]
    })
    .toSorted((a, b) => a.first - b.first)
}

function spanOf(slots: readonly number[]): { first: number; last: number } {
  return {
    first: slots.reduce((least, slot) => Math.min(least, slot)),
    last: slots.reduce((most, slot) => Math.max(most, slot)),
  }
}
