import { clock, laptop, officePc, phone } from './diary.ts'
import type { Story } from './honest-stories.ts'

const lentForInput: Story = (diary) => {
  const begins = diary.dice.between(7, 14)
  const lasts = diary.dice.between(5, 12)
  const network = diary.dice.pick(['kantor', 'kecamatan', 'dinas-lain'])
  for (const day of diary.workdays()) {
    diary.officeDay(officePc(1), 'kantor', day)
    if (day >= begins && day < begins + lasts) {
      const from = clock('08:30') + diary.dice.between(0, 90)
      diary.works(laptop('penolong'), network, day, [from, from + diary.dice.between(150, 330)])
    }
  }
}

const headsAccount: Story = (diary) => {
  for (const day of diary.workdays()) {
    diary.officeDay(officePc(2), 'kantor', day)
    if (diary.dice.happens(0.4)) {
      const from = diary.dice.between(clock('09:00'), clock('14:30'))
      diary.works(laptop('laptop-kepala'), diary.dice.pick(['pendopo', 'seluler-kepala', 'dprd']), day, [
        from,
        from + diary.dice.between(20, 75),
      ])
    }
    if (diary.dice.happens(0.5)) diary.glances(phone('ponsel-kepala'), 'seluler-kepala', day, clock('20:00'))
  }
}

const twoAtOnce: Story = (diary) => {
  for (const day of diary.workdays()) {
    diary.officeDay(officePc(1), 'kantor', day)
    if (diary.dice.happens(0.6)) diary.officeDay(officePc(2), 'kantor-cabang', day)
  }
}

const eveningHelper: Story = (diary) => {
  const share = diary.dice.between(50, 90) / 100
  for (const day of diary.workdays()) {
    const { to } = diary.officeDay(officePc(1), 'kantor', day)
    if (diary.dice.happens(0.2)) diary.works(officePc(1), 'kantor', day, [to, clock('18:30')])
    if (diary.dice.happens(share)) {
      const from = clock('17:45') + diary.dice.between(0, 120)
      diary.works(laptop('rumah-penolong'), 'rumah-penolong', day, [from, from + diary.dice.between(90, 240)])
    }
  }
}

const wholeTeam: Story = (diary) => {
  const people = diary.dice.between(4, 8)
  for (const day of diary.workdays())
    for (let number = 1; number <= people; number += 1)
      if (diary.dice.happens(0.5)) {
        const from = clock('08:00') + diary.dice.between(0, 300)
        diary.works(officePc(number), 'kantor', day, [from, from + diary.dice.between(30, 150)])
      }
}

const relay: Story = (diary) => {
  const people = diary.dice.between(3, 4)
  for (const day of diary.workdays()) {
    const length = Math.floor(480 / people)
    for (let turn = 0; turn < people; turn += 1) {
      const from = clock('08:00') + turn * length + diary.dice.between(0, 10)
      const network = diary.dice.happens(0.8) ? 'kantor' : 'kantor-cabang'
      diary.works(officePc(turn + 1), network, day, [from, from + length - diary.dice.between(10, 30)])
    }
  }
}

export const sharedStories: Readonly<Record<string, Story>> = {
  'sandi dipinjamkan untuk bantu mengisi': lentForInput,
  'akun kepala dipakai staf': headsAccount,
  'dua orang sekaligus': twoAtOnce,
  'penolong pada malam hari': eveningHelper,
  'satu tim pada satu akun': wholeTeam,
  'bergantian sepanjang hari': relay,
}
