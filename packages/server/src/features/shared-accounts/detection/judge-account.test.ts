import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { history, monday, work, workdays } from '../testing/build-work.ts'
import { judgeAccount } from './judge-account.ts'
import { defaultThresholds } from './thresholds.ts'
import type { AccountHistory, DeviceKind, Trace } from './trace.ts'

const judge = (traces: readonly Trace[], more: Partial<AccountHistory> = {}) =>
  judgeAccount(history(traces, more), defaultThresholds)
const signals = (traces: readonly Trace[]) => judge(traces).reasons.map(({ signal }) => signal)

const desk = work({ device: 'meja', network: 'kantor', hours: [8, 16] })

describe('what several people leave behind', () => {
  test('two computers in two places at the same time', () => {
    const elsewhere = work({ device: 'lain', network: 'kecamatan', hours: [9, 11] })
    const { verdict, reasons } = judge([desk, elsewhere])

    expect(verdict).toBe('likely_shared')
    expect(reasons[0]).toMatchObject({ signal: 'same_time', count: 10 })
    expect(reasons[0]?.moments.at(-1)?.places).toEqual([
      { device: 'meja', label: 'Peramban meja', network: 'A' },
      { device: 'lain', label: 'Peramban lain', network: 'B' },
    ])
  })

  test('from one place to the other faster than anybody travels', () => {
    const rest = work({ device: 'lain', network: 'cabang', hours: [16, 17] })

    expect(signals([desk, rest])).toContain('fast_switch')
  })

  test('more computers than one person has, and a day that goes through three of them', () => {
    const team = ['a', 'b', 'c', 'd', 'e', 'f'].map((device, position) =>
      work({ device, network: 'kantor', hours: [8 + position, 8.75 + position] }),
    )

    expect(signals(team)).toEqual(expect.arrayContaining(['many_devices', 'handed_on']))
  })

  test('evenings at another computer elsewhere, beside full days of work', () => {
    const evening = work({ device: 'malam', network: 'rumah', hours: [19, 21] })

    expect(judge([desk, evening])).toMatchObject({ verdict: 'worth_asking' })
    expect(signals([desk, evening])).toEqual(['odd_hours'])
  })

  test('days and nights without rest', () => {
    const night = work({ device: 'malam', network: 'rumah', hours: [17, 27] })
    const morning = work({ device: 'meja', network: 'kantor', hours: [6, 16] })

    expect(signals([morning, night])).toContain('no_rest')
  })
})

describe('what one person leaves behind', () => {
  test('a telephone beside the computer, on mobile data', () => {
    const days = workdays.map((day) =>
      work({ device: 'ponsel', network: 'seluler', kind: 'phone', days: [day], hours: [10, 10.25] }),
    )

    expect(judge([desk, ...days])).toMatchObject({ verdict: 'none', setAside: ['phone_beside'] })
  })

  test('a common PC that other accounts use too', () => {
    const pcs = ['a', 'b', 'c', 'd'].map((device, position) =>
      work({ device, network: 'ruang', hours: [8 + 2 * position, 9 + 2 * position] }),
    )
    const otherAccounts = new Map(['a', 'b', 'c', 'd'].map((device) => [device, 3]))

    expect(judge(pcs, { otherAccounts })).toMatchObject({ verdict: 'none' })
    expect(judge(pcs).verdict).not.toBe('none')
  })

  test('a laptop that enters a VPN while the PC beside it stays outside', () => {
    const before = work({ device: 'laptop', network: 'kantor', hours: [8, 9] })
    const within = work({ device: 'laptop', network: 'vpn', hours: [9, 10] })
    const pc = work({ device: 'meja', network: 'kantor', hours: [10, 16] })

    expect(judge([before, within, pc])).toMatchObject({ verdict: 'none' })
    expect(judge([before, within, pc]).setAside).toContain('moving_network')
  })

  test('a laptop that takes the place of another, and a browser that forgets its cookie', () => {
    const daily = workdays.map((day) => ({
      ...work({ device: `cookie-${day}`, network: 'kantor', days: [day], hours: [8, 16] }),
      label: 'Chrome di Windows',
    }))

    expect(judge(daily)).toMatchObject({ verdict: 'none', setAside: ['replaced_device'] })
  })

  test('nothing at all', () => {
    expect(judge([])).toEqual({ verdict: 'none', reasons: [], setAside: [] })
  })
})

describe('what was explained', () => {
  const elsewhere = work({ device: 'lain', network: 'kecamatan', hours: [9, 11] })
  const explained = [{ signal: 'same_time' as const, devices: ['meja', 'lain'] }]

  test('is no sign any more', () => {
    expect(judge([desk, elsewhere], { explained })).toMatchObject({ verdict: 'none', reasons: [] })
    expect(judge([desk, elsewhere], { explained }).setAside).toContain('explained')
  })

  test('covers neither another device nor another kind of sign', () => {
    const third = work({ device: 'ketiga', network: 'rumah', hours: [9, 11] })

    expect(judge([desk, elsewhere, third], { explained }).verdict).not.toBe('none')
    const other = [{ signal: 'odd_hours' as const, devices: ['meja', 'lain'] }]
    expect(judge([desk, elsewhere], { explained: other }).verdict).toBe('likely_shared')
  })
})

const anyTrace = fc.record({
  device: fc.constantFrom('a', 'b', 'c', 'd'),
  network: fc.constantFrom('kantor', 'rumah', 'vpn'),
  kind: fc.constantFrom<DeviceKind>('computer', 'phone'),
  label: fc.constantFrom('Chrome di Windows', 'Firefox di Linux'),
  slots: fc.array(fc.integer({ min: monday, max: monday + 28 * 288 }), { maxLength: 60 }),
})

describe('whatever the history', () => {
  test('one computer never makes a sign, wherever it goes', () => {
    fc.assert(
      fc.property(fc.array(anyTrace, { maxLength: 12 }), (traces) => {
        const one = traces.map((trace) => ({ ...trace, device: 'a', kind: 'computer' as const }))
        expect(judge(one).verdict).toBe('none')
      }),
    )
  })

  test('behind one network nobody is in two places', () => {
    fc.assert(
      fc.property(fc.array(anyTrace, { maxLength: 12 }), (traces) => {
        const office = traces.map((trace) => ({ ...trace, network: 'kantor' }))
        const found = judge(office).reasons.map(({ signal }) => signal)
        expect(found).not.toEqual(expect.arrayContaining(['fast_switch']))
        expect(found).not.toEqual(expect.arrayContaining(['odd_hours']))
        expect(found).not.toEqual(expect.arrayContaining(['no_rest']))
      }),
    )
  })

  test('once everything is explained nothing is left, and a sign always names moments', () => {
    fc.assert(
      fc.property(fc.array(anyTrace, { maxLength: 12 }), (traces) => {
        const { reasons } = judge(traces)
        for (const { moments } of reasons) expect(moments.length).toBeGreaterThan(0)
        expect(judge(traces, { explained: reasons }).verdict).toBe('none')
      }),
    )
  })
})
