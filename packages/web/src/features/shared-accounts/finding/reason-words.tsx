import { Plural } from '@lingui/react/macro'
import type { SharedAccountReason } from '../../../lib/api/contract.ts'

/** Why it looks as if several people used one account: what was seen, never what somebody did. */
export function ReasonWords({ reason: { signal, count } }: { readonly reason: SharedAccountReason }) {
  switch (signal) {
    case 'same_time':
      return <Plural value={count} other="Dua perangkat dipakai pada waktu yang sama, pada # hari." />
    case 'fast_switch':
      return (
        <Plural
          value={count}
          other="Pemakaian berpindah ke komputer lain di jaringan lain lebih cepat daripada orang dapat berpindah tempat, pada # hari."
        />
      )
    case 'many_devices':
      return (
        <Plural
          value={count}
          other="# perangkat terus dipakai berdampingan, lebih banyak daripada yang biasa dipakai satu orang."
        />
      )
    case 'handed_on':
      return (
        <Plural
          value={count}
          other="Dalam satu hari akun ini dipakai di tiga komputer atau lebih, pada # hari."
        />
      )
    case 'odd_hours':
      return (
        <Plural
          value={count}
          other="Ada pekerjaan dari komputer lain pada jam yang tidak biasa untuk akun ini, sesudah hari kerja penuh, pada # hari."
        />
      )
    case 'no_rest':
      return (
        <Plural
          value={count}
          other="Pekerjaan siang dan malam di dua tempat tidak menyisakan waktu istirahat bagi satu orang, pada # hari."
        />
      )
    case 'two_workplaces':
      return (
        <Plural
          value={count}
          other="Pada jam kerja akun ini dipakai di dua komputer yang tidak pernah berada di tempat yang sama, pada # hari."
        />
      )
    case 'strange_phones':
      return (
        <Plural
          value={count}
          other="Dua ponsel dipakai dalam minggu-minggu yang sama, tetapi tidak pernah berada di jaringan yang sama pada hari yang sama; masing-masing dipakai sedikitnya # hari."
        />
      )
    case 'in_shifts':
      return (
        <Plural
          value={count}
          other="Satu komputer dipakai hanya pada sebagian jam kerja dan komputer lain hanya pada jam sesudahnya, seperti bergiliran, pada # hari."
        />
      )
    case 'no_day_off':
      return (
        <Plural
          value={count}
          other="Akun ini dipakai pagi, sore, dan malam tanpa satu hari libur pun selama # hari."
        />
      )
    case 'other_home':
      return (
        <Plural
          value={count}
          other="Di luar jam kerja akun ini dipakai di tempat yang tidak pernah didatangi ponsel akun ini, padahal ponsel itu biasa kembali ke jaringan rumah yang lain, pada # hari."
        />
      )
  }
}
