import { pairsOf } from '../episodes.ts'
import { systemOf } from '../machines.ts'
import type { Device } from '../presence.ts'
import { momentOf, type Scene, type Sign, weigh } from '../scene.ts'

/** Two telephones with two cards, never in anybody's Wi-Fi, exist: their owner is asked, never more. */
const most = 1

/**
 * Two telephones in use over the same weeks that never were in one network on one day. Both of one person's lie in the same pocket, on the
 * same desk and at the same home.
 */
export function findStrangePhones(scene: Scene): Sign[] {
  const { account, thresholds } = scene
  const phones = account.devices.filter(({ kind }) => kind === 'phone')
  return pairsOf(phones)
    .filter(([one, other]) => areInUseTogether(one, other) && areTwo(one, other))
    .filter(([one, other]) => !meetOnADay(scene, one, other))
    .map((pair): Sign => {
      const count = Math.min(...pair.map((phone) => daysOf(scene, phone)))
      const weight = Math.min(most, weigh(count, thresholds.phoneDays))
      const moments = pair.map((phone) => momentOf(scene, spanOf(phone), phone.presences.slice(-1)))
      return { ...{ signal: 'strange_phones', weight, count, moments }, devices: pair }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 1)
}

/** The one has not taken the other's place. */
const areInUseTogether = (one: Device, other: Device) =>
  spanOf(one).first < spanOf(other).last && spanOf(other).first < spanOf(one).last

/** Two names on one system may be two browsers of one telephone. */
const areTwo = (one: Device, other: Device) => one.label === other.label || systemOf(one) !== systemOf(other)

function meetOnADay({ account, areApart }: Scene, one: Device, other: Device): boolean {
  const days = Map.groupBy(other.presences, ({ slot }) => account.dayOf(slot))
  return one.presences.some(({ slot, network }) =>
    (days.get(account.dayOf(slot)) ?? []).some((there) => !areApart(network, there.network)),
  )
}

const daysOf = ({ account }: Scene, { presences }: Device) =>
  new Set(presences.map(({ slot }) => account.dayOf(slot))).size

const spanOf = ({ presences }: Device) => ({
  first: presences[0]?.slot ?? 0,
  last: presences.at(-1)?.slot ?? 0,
})
