import { useLingui } from '@lingui/react/macro'
import type { SharedAccountSettings } from '../../../lib/api/contract.ts'

type NumberSetting = Exclude<keyof SharedAccountSettings, 'isWatching'>

interface SettingField {
  readonly setting: NumberSetting
  readonly label: string
  readonly least: number
  readonly most: number
}

/** Below the lower bound everybody is suspected, above the upper one nobody. */
export function useSettingFields(): readonly SettingField[] {
  const { t } = useLingui()
  return [
    { setting: 'daysToAnswer', label: t`Hari bagi orangnya untuk menjawab lebih dahulu`, least: 2, most: 14 },
    { setting: 'togetherDays', label: t`Hari dengan dua perangkat dipakai bersamaan`, least: 1, most: 10 },
    {
      setting: 'fastestMoveMinutes',
      label: t`Menit tercepat untuk berpindah tempat`,
      least: 5,
      most: 30,
    },
    { setting: 'computersOfOnePerson', label: t`Komputer yang wajar bagi satu orang`, least: 2, most: 8 },
    { setting: 'handedOnDays', label: t`Hari dengan tiga komputer atau lebih`, least: 2, most: 15 },
    { setting: 'oddHoursDays', label: t`Hari dengan pekerjaan pada jam tidak biasa`, least: 3, most: 20 },
    { setting: 'restHours', label: t`Jam istirahat yang pasti ada dalam sehari semalam`, least: 3, most: 8 },
    {
      setting: 'workplaceDays',
      label: t`Hari kerja di dua komputer yang tidak pernah bertemu`,
      least: 2,
      most: 15,
    },
    {
      setting: 'phoneDays',
      label: t`Hari pemakaian tiap ponsel yang tidak pernah bertemu`,
      least: 3,
      most: 15,
    },
    { setting: 'shiftDays', label: t`Hari dengan dua komputer dipakai bergiliran jam`, least: 4, most: 20 },
    {
      setting: 'daysWithoutDayOff',
      label: t`Hari berturut-turut siang dan malam tanpa libur`,
      least: 10,
      most: 28,
    },
    {
      setting: 'otherHomeDays',
      label: t`Hari di luar jam kerja di tempat tanpa ponsel pemilik`,
      least: 3,
      most: 20,
    },
  ]
}
