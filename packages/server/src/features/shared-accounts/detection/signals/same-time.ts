import { type Episode, findEpisodes, pairsOf } from '../episodes.ts'
import { areTwoForgetful, countMachines } from '../machines.ts'
import type { Device, Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'

/** A short look at the other device proves nothing: only what lasts counts, and longer where one may reach both. */
const lastingSlots = { apart: 2, beside: 4, phone: 6 }
/** Two browsers, or a PC and a laptop on one desk: one person does that every day. It is asked about beside two other signs only. */
const mostBeside = 0.25
/** So many machines in use across each other are beyond two hands. */
const machinesBeyondHands = 3

/** In use on two devices at once. */
export function findSameTime(scene: Scene): Sign[] {
  return [findApart(scene), findBeside(scene)].filter(({ weight }) => weight > 0)
}

/** At a computer where a colleague signs in too it is the colleague who sits there: such a day counts twice. */
function findApart(scene: Scene): Sign {
  const episodes = [...findDaysApart(scene).values()]
  const atColleagues = episodes.filter(({ pair }) =>
    pair.some(({ device }) => device.hasOtherAccounts && !device.isCommon),
  )
  const weight = weigh(episodes.length + atColleagues.length, scene.thresholds.togetherDays)
  return { ...signOf(scene, episodes), weight }
}

/** Days with use in two places at once, each with one such time. */
export function findDaysApart(scene: Scene): Map<number, Episode> {
  const { account } = scene
  const episodes = pairsOf(account.devices).flatMap(([one, other]) => apartEpisodes(scene, one, other))
  return new Map(episodes.map((episode) => [account.dayOf(episode.first), episode]))
}

/** Two places between which nobody can reach over, in hours at which a person sits there. */
function apartEpisodes(scene: Scene, one: Device, other: Device): Episode[] {
  const { account, areStrangers, workingHours } = scene
  if (!areStrangers(one, other) || (!isComputer(one) && !isComputer(other))) return []
  const tables = new Set(account.devices.filter(isComputer).flatMap(({ networks }) => networks))
  const stands = ({ device, network }: Presence) => isComputer(device) || tables.has(network)
  return findEpisodes(
    one,
    other,
    (a, b) => workingHours.has(account.hourOf(a.slot)) && stands(a) && stands(b),
  ).filter(({ slots }) => slots >= lastingSlots.apart)
}

function findBeside(scene: Scene): Sign {
  const { account, thresholds } = scene
  const episodes = pairsOf(account.devices).flatMap(([one, other]) => besideEpisodes(scene, one, other))
  const days = new Map(episodes.map((episode) => [account.dayOf(episode.first), episode]))
  const weight = weigh(days.size, thresholds.togetherDays + 1)
  return {
    ...signOf(scene, [...days.values()]),
    weight: areBeyondHands(episodes) ? weight : Math.min(mostBeside, weight),
  }
}

/** Side by side on one desk, or a telephone in the hand. */
function besideEpisodes({ areStrangers }: Scene, one: Device, other: Device): Episode[] {
  const computers = isComputer(one) && isComputer(other)
  // Whoever is at a computer may well hold a telephone that is on mobile data.
  if (computers === areStrangers(one, other)) return []
  const lasting = computers ? lastingSlots.beside : lastingSlots.phone
  return findEpisodes(one, other, () => true).filter(({ slots }) => slots >= lasting)
}

/** Three machines, or two that forget each time. */
function areBeyondHands(episodes: readonly Episode[]): boolean {
  const pairs = episodes.map(({ pair }) => pair.map(({ device }) => device))
  const computers = [...new Set(pairs.flat())].filter(isComputer)
  return (
    countMachines(computers) >= machinesBeyondHands ||
    episodes.some(({ pair: [one, other] }) => areTwoForgetful(one.device, other.device))
  )
}

function signOf(scene: Scene, episodes: readonly Episode[]): Omit<Sign, 'weight'> {
  return {
    signal: 'same_time',
    count: episodes.length,
    devices: [...new Set(episodes.flatMap(({ pair }) => pair.map(({ device }) => device)))],
    moments: lastMoments(episodes.map((episode) => momentOf(scene, episode, episode.pair))),
  }
}
