import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { UnitChange } from './api/unit-register.ts'
import { useNameList } from './use-name-list.ts'

/** A change as a sentence, in the names of its time. */
export function useChangeWords(): (change: UnitChange) => string {
  const { t } = useLingui()
  const list = useNameList()
  return ({ kind, from, into, actorName }) => {
    const was = list(from.map(({ name }) => name))
    const is = list(into.map(({ name }) => name))
    switch (kind) {
      case 'created':
        if (actorName === null) return t`Sudah ada sebelum riwayat dicatat: ${is}.`
        if (into.length > 8) return plural(into.length, { other: '# unit ditambahkan.' })
        return t`${is} ditambahkan.`
      case 'renamed':
        return was === is ? t`${is} mendapat singkatan baru.` : t`${was} berganti nama menjadi ${is}.`
      case 'merged':
        return t`${was} digabung menjadi ${is}.`
      case 'split':
        return t`${was} dipecah menjadi ${is}.`
      case 'ended':
        return t`${was} berakhir.`
      case 'restored':
        return t`${is} aktif kembali.`
      case 'undone':
        return t`Sebuah perubahan dibatalkan.`
    }
  }
}
