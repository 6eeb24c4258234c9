import { msg } from '@lingui/core/macro'

/** The pages a person can go to; what a later release brings is added here. */
export const destinations = [
  { to: '/$slug/$year', label: msg`Beranda`, exact: true, icon: 'M2.5 17.5h15v-14h-4v4h-4v4h-4v4h-3z' },
  { to: '/$slug/$year/penilaian', label: msg`Penilaian`, exact: false, icon: 'M3 5h14M3 10h14M3 15h14' },
] as const
