import { clock, type Diary, laptop, officePc, phone } from './diary.ts'

export type Story = (diary: Diary) => void

function alone(diary: Diary): void {
  for (const day of diary.workdays()) {
    const { to } = diary.officeDay(officePc(), 'kantor', day)
    if (diary.dice.happens(0.15))
      diary.works(officePc(), 'kantor', day, [to + 10, to + diary.dice.between(60, 240)])
  }
}

function phoneBesidePc(diary: Diary): void {
  for (const day of diary.workdays()) {
    diary.officeDay(officePc(), 'kantor', day)
    for (let glance = diary.dice.between(1, 7); glance > 0; glance -= 1) {
      const at = diary.dice.between(clock('06:30'), clock('21:30'))
      const isAtWork = at > clock('07:30') && at < clock('16:30')
      const network = diary.dice.happens(0.5) ? 'seluler' : isAtWork ? 'kantor' : 'rumah'
      diary.glances(phone(), network, day, at)
    }
  }
}

function oneOfTwentyInTheOffice(diary: Diary): void {
  for (const day of diary.workdays()) {
    if (diary.dice.happens(0.06)) {
      // At a colleague's desk for an hour: the colleague's PC, where the colleague has an account too.
      diary.others('pc-2', 1)
      const from = diary.dice.between(clock('09:00'), clock('14:00'))
      diary.works(officePc(2), 'kantor', day, [from, from + diary.dice.between(15, 60)])
    } else diary.officeDay(officePc(), 'kantor', day)
  }
}

function commonPc(diary: Diary): void {
  const machines = [officePc(1), officePc(2), officePc(3), officePc(4)]
  for (const { device } of machines) diary.others(device, diary.dice.between(3, 9))
  for (const day of diary.workdays()) {
    for (let turn = diary.dice.between(1, 3); turn > 0; turn -= 1) {
      const from = clock('08:00') + (turn - 1) * 150 + diary.dice.between(0, 40)
      const machine = diary.dice.pick([officePc(1), officePc(2), officePc(3), officePc(4)])
      diary.works(machine, 'ruang-bersama', day, [from, from + diary.dice.between(20, 90)])
    }
  }
}

function shifts(diary: Diary): void {
  const [early, late, night] = [clock('06:00'), clock('14:00'), clock('22:00')]
  diary.others('pc-7', diary.dice.between(4, 10))
  for (const day of diary.workdays()) {
    const start = [early, late, night][Math.floor(day / 7) % 3] ?? early
    diary.works(officePc(7), 'pusat-data', day, [start + 10, start + 8 * 60 - 15])
    if (start === early && diary.dice.happens(0.2))
      diary.works(laptop('laptop-rumah'), 'rumah', day, [clock('19:00'), clock('20:00')])
  }
}

function travelling(diary: Diary): void {
  const trip = diary.dice.between(3, 14)
  const days = diary.dice.between(2, 5)
  for (const day of diary.workdays()) {
    const isAway = day >= trip && day < trip + days
    if (!isAway) {
      diary.officeDay(officePc(), 'kantor', day)
      continue
    }
    diary.glances(phone(), 'seluler', day, clock('06:00') + diary.dice.between(0, 90))
    diary.works(laptop(), 'bandara', day, [clock('07:30'), clock('08:15')])
    diary.works(laptop(), `kota-${day % 3}`, day, [clock('10:30'), clock('15:30')])
    diary.works(laptop(), 'hotel', day, [clock('19:30'), clock('19:30') + diary.dice.between(30, 150)])
  }
}

function tunnel(diary: Diary): void {
  for (const day of diary.workdays()) {
    if (diary.dice.happens(0.4)) {
      const cut = diary.dice.between(clock('09:00'), clock('14:00'))
      diary.works(laptop(), 'rumah', day, [clock('08:00'), cut])
      diary.works(laptop(), 'vpn', day, [cut + 1, cut + diary.dice.between(60, 120)])
    } else {
      const { from } = diary.officeDay(laptop(), 'kantor', day)
      if (diary.dice.happens(0.5)) diary.works(laptop(), 'vpn', day, [from + 60, from + 120])
    }
  }
}

function newLaptop(diary: Diary): void {
  const change = diary.dice.between(5, 22)
  for (const day of diary.workdays()) {
    if (day < change) diary.officeDay(laptop('laptop-lama'), 'kantor', day)
    else diary.officeDay(laptop('laptop-baru'), 'kantor', day)
    // While moving, the old one is opened to look something up.
    if (day >= change && day < change + 3 && diary.dice.happens(0.6))
      diary.glances(laptop('laptop-lama'), 'kantor', day, clock('10:00') + diary.dice.between(0, 240))
  }
}

function takesWorkHome(diary: Diary): void {
  for (const day of diary.workdays()) {
    const { to } = diary.officeDay(officePc(), 'kantor', day)
    if (diary.dice.happens(0.25)) {
      const from = Math.max(to + diary.dice.between(45, 120), clock('18:45') + diary.dice.between(0, 60))
      diary.works(laptop('laptop-rumah'), 'rumah', day, [from, from + diary.dice.between(30, 150)])
    }
    if (diary.dice.happens(0.3)) diary.glances(phone(), 'seluler', day, clock('17:30'))
  }
}

function forgetfulBrowser(diary: Diary): void {
  for (const day of diary.workdays()) diary.officeDay(laptop(`sementara-${day}`), 'kantor', day)
}

export const honestStories: Readonly<Record<string, Story>> = {
  'sendiri di satu komputer': alone,
  'ponsel di samping komputer': phoneBesidePc,
  'satu dari dua puluh orang di belakang satu alamat kantor': oneOfTwentyInTheOffice,
  'komputer bersama beberapa akun': commonPc,
  'pekerja gilir': shifts,
  'perjalanan dinas': travelling,
  'VPN dinyalakan dan dimatikan': tunnel,
  'laptop diganti': newLaptop,
  'membawa pekerjaan pulang': takesWorkHome,
  'peramban yang lupa': forgetfulBrowser,
}
