import type { Dice } from './dice.ts'
import type { LabelledHistory, Visit } from './labelled-history.ts'

export interface Machine {
  readonly device: string
  readonly kind: Visit['kind']
  readonly browser: string
}

/** "08:30" as minutes. */
export const clock = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

const weeks = 4
const firstMonday = Date.UTC(2026, 7, 3)

/** Four weeks of one account, written down visit by visit. */
export class Diary {
  readonly #visits: Visit[] = []
  readonly #others: Record<string, number> = {}
  readonly #offset: number
  readonly dice: Dice

  constructor(dice: Dice) {
    this.dice = dice
    this.#offset = dice.pick([7, 8, 9])
  }

  /** Days from Monday to Friday, counted from the first Monday; some are leave. */
  workdays(): number[] {
    const all = Array.from({ length: weeks * 7 }, (_, day) => day).filter((day) => day % 7 < 5)
    return all.filter(() => !this.dice.happens(0.06))
  }

  /** Work as people do it: stretches of it, with pauses between. Times are minutes of the day, and may run past midnight. */
  works(machine: Machine, network: string, day: number, [from, to]: readonly [number, number]): void {
    const busy: [string, string][] = []
    let at = from
    while (at < to) {
      const end = Math.min(to, at + this.dice.between(6, 45))
      busy.push([this.#moment(day, at), this.#moment(day, end)])
      at = end + this.dice.between(2, 25)
    }
    if (busy.length > 0) this.#visits.push({ ...machine, network, busy })
  }

  /** A minute or two, as with a telephone. */
  glances(machine: Machine, network: string, day: number, at: number): void {
    const end = at + this.dice.between(1, 6)
    this.#visits.push({ ...machine, network, busy: [[this.#moment(day, at), this.#moment(day, end)]] })
  }

  /** A day at the office, with lunch. */
  officeDay(machine: Machine, network: string, day: number): { readonly from: number; readonly to: number } {
    const from = clock('07:40') + this.dice.between(0, 50)
    const to = clock('15:30') + this.dice.between(0, 70)
    const lunch = clock('12:00') + this.dice.between(-10, 20)
    this.works(machine, network, day, [from, lunch])
    this.works(machine, network, day, [lunch + this.dice.between(35, 60), to])
    return { from, to }
  }

  others(device: string, accounts: number): void {
    this.#others[device] = accounts
  }

  close(id: string, label: LabelledHistory['label'], story: string): LabelledHistory {
    return {
      ...{ id, label, story, utcOffsetHours: this.#offset },
      ...{ otherAccountsOnDevice: this.#others, visits: this.#visits },
    }
  }

  #moment(day: number, minute: number): string {
    const utc = firstMonday + day * 86_400_000 + (minute - this.#offset * 60) * 60_000
    return new Date(utc).toISOString()
  }
}

export const officePc = (number = 1): Machine => ({
  device: `pc-${number}`,
  kind: 'computer',
  browser: number % 3 === 0 ? 'Edge di Windows' : 'Chrome di Windows',
})
export const laptop = (name = 'laptop'): Machine => ({
  device: name,
  kind: 'computer',
  browser: 'Chrome di Windows',
})
export const phone = (name = 'ponsel'): Machine => ({
  device: name,
  kind: 'phone',
  browser: 'Chrome di Android',
})
