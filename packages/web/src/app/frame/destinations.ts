import { msg } from '@lingui/core/macro'

/** The pages of a year that a person can go to, in the order of the side list. */
export const destinations = [
  { to: '/$slug/$year', label: msg`Beranda`, exact: true, icon: 'M2.5 17.5h15v-14h-4v4h-4v4h-4v4h-3z' },
  { to: '/$slug/$year/penilaian', label: msg`Penilaian`, exact: false, icon: 'M3 5h14M3 10h14M3 15h14' },
  {
    to: '/$slug/$year/instrumen',
    label: msg`Instrumen`,
    exact: false,
    icon: 'M4 14.5V4.5a2 2 0 0 1 2-2h10v15H6a2 2 0 0 1 0-4h10',
  },
  {
    to: '/$slug/$year/perbandingan',
    label: msg`Perbandingan`,
    exact: false,
    icon: 'M3 17.5h14M5 17.5v-5M9 17.5v-9M13 17.5V4.5M17 17.5v-7',
  },
] as const

/** For administrators only, also where there is no round yet. */
export const administration = {
  to: '/$slug/administrasi',
  label: msg`Administrasi`,
  exact: false,
  icon: 'M3 17.5h14M4.5 17.5V8M8.2 17.5V8M11.8 17.5V8M15.5 17.5V8M2.5 8h15L10 3z',
} as const
