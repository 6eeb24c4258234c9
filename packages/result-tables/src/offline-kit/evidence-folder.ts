import type { KitQuestion } from './offline-kit.ts'
import { plainName } from './plain-name.ts'

/** Under which the folders of the indicators lie. */
export const evidenceFolder = 'Bukti'

const longestName = 40

/** What all indicators begin or end with tells none of them apart. */
const common = [/^Tingkat (?:Kematangan )?/i, / Instansi Pusat\/Pemerintah Daerah$/i]

/**
 * Where a unit puts the files for an indicator: its number, so that folders stand in order and are known again whatever is done to
 * the rest of the name, and short enough for the 260 letters that Windows allows a whole path.
 */
export function indicatorFolder({ code, name }: Pick<KitQuestion, 'code' | 'name'>): string {
  const words = common.reduce((left, each) => left.replace(each, ''), name)
  const number = plainName(code, 20).padStart(/^\d$/.test(code) ? 2 : 0, '0')
  return `${number} ${plainName(words, longestName - number.length - 1)}`.trim()
}
