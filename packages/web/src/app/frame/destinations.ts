import { msg } from '@lingui/core/macro'
import type { SectionName } from './in-sections.ts'

/** What pages of a year have in common; the daily work stands above them all without a word. */
export const sections = {
  work: null,
  stages: msg`Tahap penilaian`,
  results: msg`Hasil dan tindak lanjut`,
  reference: msg`Rujukan`,
} as const satisfies Record<SectionName, unknown>

/** The pages of a year that a person can go to, in the order of the side list, section by section, each with what it needs. */
export const destinations = [
  {
    section: 'work',
    to: '/$slug/$year',
    needs: 'see_institution',
    label: msg`Beranda`,
    exact: true,
    icon: 'M2.5 17.5h15v-14h-4v4h-4v4h-4v4h-3z',
  },
  {
    section: 'work',
    to: '/$slug/$year/penilaian',
    needs: 'read_assessment',
    label: msg`Penilaian`,
    exact: false,
    icon: 'M3 5h14M3 10h14M3 15h14',
  },
  {
    section: 'work',
    to: '/$slug/bukti',
    needs: 'read_evidence',
    label: msg`Bukti`,
    exact: false,
    icon: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 11.5l2 2 3.5-3.5',
  },
  {
    section: 'work',
    to: '/$slug/$year/tugas',
    // whoever has something to do, and whoever answers for its being done
    needs: ['see_own_tasks', 'oversee_tasks'],
    label: msg`Tugas`,
    exact: false,
    icon: 'M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-2 6-2 6h13s-2-2-2-6A4.5 4.5 0 0 0 10 3M8.5 16.5a1.7 1.7 0 0 0 3 0',
  },
  {
    section: 'work',
    to: '/$slug/$year/permintaan',
    // whoever is asked, and whoever reads what all were
    needs: ['see_own_contributions', 'read_contributions'],
    label: msg`Permintaan`,
    exact: false,
    icon: 'M3 3.5h14v10H9l-4 3.5v-3.5H3zM6.5 7.5h7M6.5 10h4',
  },
  {
    section: 'work',
    to: '/$slug/kebijakan',
    needs: 'read_policies',
    label: msg`Kebijakan`,
    exact: false,
    icon: 'M10 2.5v15M6 17.5h8M3.5 6h13M3.5 6l-1.5 5h4zM16.5 6L14.5 11h4z',
  },
  {
    section: 'stages',
    to: '/$slug/$year/tahap',
    needs: ['read_assessment', 'read_stages'],
    label: msg`Tahap`,
    exact: false,
    icon: 'M3 5h9.5l4.5 5-4.5 5H3l3-5z',
  },
  {
    section: 'stages',
    to: '/$slug/$year/kalender',
    needs: 'read_calendar',
    label: msg`Kalender`,
    exact: false,
    icon: 'M3 4.5h14v13H3zM3 8.5h14M7 2.5v4M13 2.5v4M7 12h2M11 12h2',
  },
  {
    section: 'stages',
    to: '/$slug/$year/pemeriksaan',
    needs: 'examine_evidence',
    label: msg`Pemeriksaan`,
    exact: false,
    icon: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12M13.5 13.5l4 4M6.5 9l2 2 3-3.5',
  },
  {
    section: 'stages',
    to: '/$slug/$year/penilaian-luar',
    needs: 'judge_stage',
    label: msg`Penilaian luar`,
    exact: false,
    icon: 'M10 2.5v15M6 17.5h8M3 6.5h14M3 6.5v5h4M17 6.5v5h-4',
  },
  {
    section: 'stages',
    to: '/$slug/$year/interviu',
    needs: 'read_interview',
    label: msg`Interviu`,
    exact: false,
    icon: 'M2.5 3h9v6.5H7L4.5 12V9.5h-2zM13.5 6.5h4V13h-2v2.5L13 13H8.5v-1.5',
  },
  {
    section: 'stages',
    to: '/$slug/$year/reviu',
    // the review, and the ministry's team that consolidates
    needs: ['review_score', 'settle_pair'],
    label: msg`Reviu nilai`,
    exact: false,
    icon: 'M3 5h9M3 10h6M3 15h5M11 14l2.5 2.5L18 11',
  },
  {
    section: 'stages',
    to: '/$slug/$year/penilaian-ganda',
    needs: 'see_double_rating',
    label: msg`Penilaian ganda`,
    exact: false,
    icon: 'M2.5 3.5h9v9h-9zM8.5 7.5h9v9h-9zM11 12l1.5 1.5L15.5 10',
  },
  {
    section: 'results',
    to: '/$slug/$year/hasil',
    needs: 'read_stages',
    label: msg`Hasil`,
    exact: false,
    icon: 'M3 17.5h14M4 14l4-4 3 3 5.5-7M12.5 6h4v4',
  },
  {
    section: 'results',
    to: '/$slug/$year/naskah',
    needs: ['read_papers', 'read_report'],
    label: msg`Naskah`,
    exact: false,
    icon: 'M5 2.5h10v15H5zM7.5 6h5M7.5 9h5M7.5 14c1-2 2 0 3-1s1.5 0 2 0',
  },
  {
    section: 'results',
    to: '/$slug/$year/rekomendasi',
    needs: ['see_own_recommendations', 'read_recommendations'],
    label: msg`Rekomendasi`,
    exact: false,
    icon: 'M4 3h12v14l-6-3.5L4 17zM7.5 8.5l2 2 3.5-4',
  },
  {
    section: 'results',
    to: '/$slug/serah-terima',
    needs: 'see_own_handover',
    label: msg`Serah terima`,
    exact: false,
    icon: 'M3 6.5h11l-3-3M17 13.5H6l3 3',
  },
  {
    section: 'results',
    to: '/$slug/$year/perbandingan',
    needs: 'see_institution',
    label: msg`Perbandingan`,
    exact: false,
    icon: 'M3 17.5h14M5 17.5v-5M9 17.5v-9M13 17.5V4.5M17 17.5v-7',
  },
  {
    section: 'reference',
    to: '/$slug/$year/instrumen',
    needs: 'see_institution',
    label: msg`Instrumen`,
    exact: false,
    icon: 'M4 14.5V4.5a2 2 0 0 1 2-2h10v15H6a2 2 0 0 1 0-4h10',
  },
] as const

/** For whom colleagues have asked for help with filling in, in force now. */
export const delegations = {
  section: 'work',
  to: '/$slug/pendelegasian',
  label: msg`Pendelegasian`,
  exact: false,
  icon: 'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 17c0-3 2-5 5-5M11 14h7M15 11l3 3-3 3',
} as const

/** For who may change something of the institution itself, also where there is no round yet. */
export const administration = {
  to: '/$slug/administrasi',
  needsAny: [
    'change_institution',
    'change_units',
    'manage_people',
    'manage_rounds',
    'open_national_rounds',
    'bring_tables',
    'manage_backups',
    'read_log',
  ],
  label: msg`Administrasi`,
  exact: false,
  icon: 'M3 17.5h14M4.5 17.5V8M8.2 17.5V8M11.8 17.5V8M15.5 17.5V8M2.5 8h15L10 3z',
} as const
