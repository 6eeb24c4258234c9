interface Look {
  readonly name: string
  readonly at: Date
  readonly timeZone: string
}

/** What is burnt into a page of a restricted document: who looks, and when by the clock of the institution. */
export function watermarkLines({ name, at, timeZone }: Look): [string, string] {
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  return [name, new Intl.DateTimeFormat('id-ID', { ...day, ...clock, timeZone }).format(at)]
}
