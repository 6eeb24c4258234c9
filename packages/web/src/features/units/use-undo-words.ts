import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { UnitChange } from './api/unit-register.ts'
import { useNameList } from './use-name-list.ts'

/** What the units would be again. */
export function useUndoWords(): (change: UnitChange) => string {
  const { t } = useLingui()
  const list = useNameList()
  return ({ kind, from, into }) => {
    const was = list(from.map(({ name }) => name))
    const is = list(into.map(({ name }) => name))
    switch (kind) {
      case 'created':
        if (into.length > 8)
          return plural(into.length, { other: '# unit itu hilang dari daftar untuk semua orang.' })
        return t`${is} hilang dari daftar untuk semua orang.`
      case 'renamed':
        return t`Namanya kembali menjadi ${was}.`
      case 'merged':
        return t`${was} aktif lagi, dan penggabungan ke ${is} hilang.`
      case 'split':
        return t`${was} aktif lagi; ${is} hilang dari daftar untuk semua orang.`
      case 'ended':
        return t`${was} aktif lagi.`
      case 'restored':
        return t`${is} kembali berakhir.`
      case 'undone':
        return ''
    }
  }
}
