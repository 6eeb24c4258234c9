import { type Episode, findEpisodes, pairsOf } from '../episodes.ts'
import type { Device, Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'

/** A short look at the other device proves nothing: only what lasts counts, and longer where one may reach both. */
const lastingSlots = { apart: 2, beside: 4, phone: 6 }

/** In use on two devices at once. */
export function findSameTime(scene: Scene): Sign[] {
  const { account, thresholds } = scene
  const apart = findDaysApart(scene)
  const beside = new Map<number, Episode>()
  for (const [one, other] of pairsOf(account.devices)) {
    for (const episode of besideEpisodes(scene, one, other)) beside.set(account.dayOf(episode.first), episode)
  }
  const enough = thresholds.togetherDays
  return [signOf(scene, [...apart.values()], enough), signOf(scene, [...beside.values()], enough + 1)].filter(
    ({ weight }) => weight > 0,
  )
}

/** Days with use in two places at once, each with one such time. */
export function findDaysApart(scene: Scene): Map<number, Episode> {
  const { account } = scene
  const episodes = pairsOf(account.devices).flatMap(([one, other]) => apartEpisodes(scene, one, other))
  return new Map(episodes.map((episode) => [account.dayOf(episode.first), episode]))
}

/** Two places between which nobody can reach over. */
function apartEpisodes({ account, areApart }: Scene, one: Device, other: Device): Episode[] {
  const tables = new Set(
    account.devices.filter(isComputer).flatMap(({ presences }) => presences.map(({ network }) => network)),
  )
  const stands = ({ device, network }: Presence) => isComputer(device) || tables.has(network)
  if (!isComputer(one) && !isComputer(other)) return []
  return findEpisodes(one, other, (a, b) => areApart(a.network, b.network) && stands(a) && stands(b)).filter(
    ({ slots }) => slots >= lastingSlots.apart,
  )
}

/** Side by side, or a telephone on the move: one person can do that for a while. */
function besideEpisodes({ areApart }: Scene, one: Device, other: Device): Episode[] {
  const computers = isComputer(one) && isComputer(other)
  if (computers)
    return findEpisodes(one, other, (a, b) => !areApart(a.network, b.network)).filter(
      ({ slots }) => slots >= lastingSlots.beside,
    )
  return findEpisodes(one, other, (a, b) => areApart(a.network, b.network)).filter(
    ({ slots }) => slots >= lastingSlots.phone,
  )
}

function signOf(scene: Scene, episodes: readonly Episode[], enough: number): Sign {
  return {
    signal: 'same_time',
    weight: weigh(episodes.length, enough),
    count: episodes.length,
    devices: [...new Set(episodes.flatMap(({ pair }) => pair.map(({ device }) => device)))],
    moments: lastMoments(episodes.map((episode) => momentOf(scene, episode, episode.pair))),
  }
}
