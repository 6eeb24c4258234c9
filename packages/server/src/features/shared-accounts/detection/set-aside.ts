import { findEpisodes, pairsOf } from './episodes.ts'
import type { SetAside } from './finding.ts'
import { isComputer, type Scene } from './scene.ts'
import { isVisited } from './visited.ts'

/** What a person may be told in its favour: it looked like something, and was not counted. */
export function listSetAside(scene: Scene): SetAside[] {
  const { account, areApart } = scene
  const pairs = pairsOf(account.devices)
  const together = (mobile: boolean) =>
    pairs
      .filter(([one, other]) => (isComputer(one) && isComputer(other)) !== mobile)
      .some(
        ([one, other]) => findEpisodes(one, other, (a, b) => mobile || a.network === b.network).length > 0,
      )
  const networks = [...new Set(account.presences.map(({ network }) => network))]
  const found: readonly (readonly [SetAside, boolean])[] = [
    ['same_network', together(false)],
    ['phone_beside', together(true)],
    ['shared_computer', account.devices.some((device) => isVisited(scene, device))],
    ['replaced_device', account.devices.some(({ cookies }) => cookies.length > 1)],
    ['moving_network', pairsOf(networks).some(([one, other]) => !areApart(one, other))],
  ]
  return found.filter(([, holds]) => holds).map(([kind]) => kind)
}
