import { describe, expect, test } from 'vitest'
import { history, type Work, work, workdays } from '../testing/build-work.ts'
import { judgeAccount } from './judge-account.ts'
import { defaultThresholds } from './thresholds.ts'
import type { AccountHistory } from './trace.ts'

const judge = (works: readonly Work[], more: Partial<AccountHistory> = {}) =>
  judgeAccount(history(works.map(work), more), defaultThresholds)
const signals = (works: readonly Work[], more: Partial<AccountHistory> = {}) =>
  judge(works, more).reasons.map(({ signal }) => signal)

const desk: Work = { device: 'meja', network: 'kantor', hours: [8, 16] }
const windows = { network: 'kantor', label: 'Chrome di Windows' }

describe('what the people of an office leave behind', () => {
  test('a colleague in another building works before noon, the owner before and after', () => {
    const days = workdays.slice(0, 4)
    const owner = [8, 12].map((from): Work => ({ ...desk, days, hours: [from, from + 2] }))

    expect(
      judge([...owner, { device: 'gedung', network: 'cabang', days, hours: [10.5, 11.5] }]),
    ).toMatchObject({
      verdict: 'worth_asking',
      reasons: [{ signal: 'two_workplaces', count: 4 }],
    })
  })

  test('two telephones that are never in one place', () => {
    const sekdes: Work = { device: 'sekdes', network: 'rumah-a', kind: 'phone', hours: [19, 19.5] }
    const kaur: Work = { device: 'kaur', network: 'rumah-b', kind: 'phone', hours: [6, 6.5] }

    expect(signals([desk, sekdes, kaur])).toEqual(['strange_phones'])
    expect(signals([desk, sekdes, { ...kaur, network: 'rumah-a' }])).toEqual([])
  })

  test('one has the mornings at one computer, another the afternoons at the next', () => {
    const morning: Work = { ...windows, device: 'pagi', hours: [8, 11] }

    expect(signals([morning, { ...windows, device: 'sore', hours: [13, 16] }])).toEqual(['in_shifts'])
    expect(signals([morning, { ...windows, device: 'sore', hours: [9, 16] }])).toEqual([])
  })

  test('a counter that three take turns at, for two weeks without a day off', () => {
    const days = [...Array(14).keys()]
    const counter = [7, 15, 23].map((from): Work => ({ ...desk, days, hours: [from, from + 3] }))
    const phone: Work = { device: 'ponsel', network: 'seluler', kind: 'phone', days: [3], hours: [9, 9.5] }

    expect(signals([...counter, phone])).toEqual(['no_day_off'])
    expect(signals([...counter.slice(0, 2), phone])).toEqual([])
    expect(signals(counter)).toEqual([])
  })

  test('the password lent for one morning, to a colleague at the colleague’s own computer elsewhere', () => {
    const lent: Work = { device: 'rekan', network: 'upt', days: [4], hours: [9, 10] }

    expect(signals([desk, lent], { otherAccounts: new Map([['rekan', 1]]) })).toEqual(['same_time'])
    expect(signals([desk, lent])).toEqual([])
  })

  test('evenings in another home than the one the owner’s telephone returns to', () => {
    const evenings: Work = { device: 'malam', network: 'rumah-b', days: [0, 2, 4, 8], hours: [20, 20.5] }
    const atHome: Work = { device: 'ponsel', network: 'rumah-a', kind: 'phone', hours: [18, 18.5] }
    const onTheWay: Work = { ...atHome, network: 'seluler', hours: [17, 17.5] }

    expect(signals([desk, evenings, atHome, onTheWay])).toContain('other_home')
    expect(signals([desk, evenings, atHome])).not.toContain('other_home')
    expect(signals([desk, { ...evenings, network: 'rumah-a' }, atHome, onTheWay])).not.toContain('other_home')
  })

  test('two who always use private windows, at once', () => {
    const daily = (name: string): Work[] =>
      workdays.map((day) => ({ ...windows, device: `${name}-${day}`, days: [day], hours: [9, 11] }))

    expect(signals([...daily('ani'), ...daily('budi')])).toContain('same_time')
    expect(signals(daily('ani'))).toEqual([])
  })
})

describe('what one person in an office leaves behind', () => {
  test('two browsers at once, or a PC and a laptop on one desk, all day', () => {
    const firefox: Work = { ...windows, device: 'ff', label: 'Firefox di Windows', hours: [8, 16] }

    expect(signals([{ ...windows, device: 'chrome', hours: [8, 16] }, firefox])).toEqual([])
    expect(signals([desk, { device: 'laptop', network: 'kantor', hours: [8, 16] }])).toEqual([])
  })

  test('the office Wi-Fi beside its cable: a laptop that has been at the desk is nowhere else', () => {
    const laptop: Work = { device: 'laptop', network: 'wifi', hours: [9, 15] }

    expect(signals([desk, laptop, { ...laptop, network: 'kantor', days: [0], hours: [15.5, 16] }])).toEqual(
      [],
    )
    expect(signals([desk, laptop])).toContain('same_time')
  })

  test('the office PC controlled from home in the evening, beside the laptop there', () => {
    const remote: Work = { ...desk, days: [1, 3, 8], hours: [19, 21] }

    expect(signals([desk, remote, { ...remote, device: 'laptop', network: 'rumah' }])).toEqual([])
  })

  test('a browser that hides its address, beside the telephone at home', () => {
    const relays = workdays.flatMap((day) =>
      [9, 9.5, 10, 10.5].map(
        (from, position): Work => ({
          ...{ device: 'laptop', network: `relay-${(day + position) % 5}`, days: [day] },
          hours: [from, from + 0.5],
        }),
      ),
    )

    expect(signals([{ ...desk, hours: [9, 10] }, ...relays])).toEqual([])
  })

  test('colleagues’ computers, one after the other, each with the colleague’s own account too', () => {
    const hosts = ['rina', 'slamet', 'samuel', 'rudi', 'rizal']
    const visits = hosts.map(
      (device, position): Work => ({ device, network: 'kantor', hours: [8 + position, 8.75 + position] }),
    )

    const otherAccounts = new Map(hosts.map((device) => [device, 1]))
    expect(judge(visits, { otherAccounts })).toMatchObject({ verdict: 'none', setAside: ['shared_computer'] })
    expect(judge(visits).verdict).toBe('likely_shared')
  })

  test('a laptop with private windows, at the office and at home', () => {
    const carried = workdays.flatMap((day): Work[] => [
      { ...windows, device: `kantor-${day}`, days: [day], hours: [8, 12] },
      { ...windows, device: `rumah-${day}`, network: 'rumah', days: [day], hours: [14, 16] },
    ])

    expect(signals(carried)).toEqual([])
  })

  test('a second browser with a VPN of its own, which is hardly ever open alone', () => {
    const days = workdays.slice(0, 6)
    const chrome: Work = { ...windows, device: 'chrome', days, hours: [9, 10.5] }
    const opera: Work = {
      ...chrome,
      device: 'opera',
      network: 'vpn',
      label: 'Opera di Windows',
      hours: [9.5, 10.5],
    }

    expect(signals([chrome, opera])).toEqual([])
    expect(signals([{ ...chrome, hours: [8, 16] }, opera])).toContain('same_time')
  })
})
