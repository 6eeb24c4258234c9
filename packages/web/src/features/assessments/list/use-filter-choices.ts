import { useLingui } from '@lingui/react/macro'
import type { Group, Scale } from '@undagi/maturity'
import type { FilterChoice } from '../../../ui/filter-choice.ts'
import type { IndicatorFilter } from './indicator-filter.ts'

type Choice = FilterChoice<IndicatorFilter>

export interface FilterGround {
  readonly aspects: readonly Group[]
  readonly scale: Scale
  readonly previousYear: number | undefined
}

/** What each word of the filter sentence can say; the first choice of each leaves nothing out. */
export function useFilterChoices({ aspects, scale, previousYear }: FilterGround) {
  const { t } = useLingui()
  const anyAspect: Choice = { label: t`semua aspek`, part: { aspek: undefined } }
  const anyChange: Choice = { label: t`berubah atau tetap`, part: { berubah: undefined } }
  const year = previousYear ?? ''
  return {
    aspect: [
      anyAspect,
      ...aspects.map(({ code, shortName }) => ({ label: shortName, part: { aspek: code } })),
    ],
    value: useValueChoices(scale),
    rated: [
      { label: t`sudah atau belum dinilai`, part: { dinilai: undefined } },
      { label: t`sudah dinilai`, part: { dinilai: 'sudah' } },
      { label: t`belum dinilai`, part: { dinilai: 'belum' } },
    ],
    criteria: [
      { label: t`sesuai atau berbeda dari butir`, part: { butir: undefined } },
      { label: t`sesuai dengan butir`, part: { butir: 'sesuai' } },
      { label: t`berbeda dari butir`, part: { butir: 'berbeda' } },
    ],
    explained: [
      { label: t`dengan atau tanpa penjelasan`, part: { penjelasan: undefined } },
      { label: t`penjelasannya lengkap`, part: { penjelasan: 'lengkap' } },
      { label: t`penjelasannya belum lengkap`, part: { penjelasan: 'kurang' } },
    ],
    proof: [
      { label: t`dengan atau tanpa bukti yang mendukung`, part: { bukti: undefined } },
      { label: t`klaimnya melebihi bukti`, part: { bukti: 'melebihi' } },
      { label: t`klaimnya didukung bukti`, part: { bukti: 'didukung' } },
      { label: t`belum ada buktinya`, part: { bukti: 'tanpa' } },
    ],
    change: [
      anyChange,
      { label: t`naik dari ${year}`, part: { berubah: 'naik' } },
      { label: t`turun dari ${year}`, part: { berubah: 'turun' } },
      { label: t`tetap sejak ${year}`, part: { berubah: 'tetap' } },
    ],
  } satisfies Record<string, readonly Choice[]>
}

/** Anything, below or from a level in the middle, or one level. */
function useValueChoices({ min, max }: Scale): readonly Choice[] {
  const { t } = useLingui()
  const levels = Array.from({ length: max - min + 1 }, (_, step) => min + step)
  const inside = levels.slice(2)
  return [
    { label: t`${min} sampai ${max}`, part: { dari: undefined, di_bawah: undefined } },
    ...inside.map((level) => ({ label: t`di bawah ${level}`, part: { dari: undefined, di_bawah: level } })),
    ...inside
      .slice(0, -1)
      .map((level) => ({ label: t`${level} ke atas`, part: { dari: level, di_bawah: undefined } })),
    ...levels.map((level) => ({ label: t`tepat ${level}`, part: { dari: level, di_bawah: level + 1 } })),
  ]
}
