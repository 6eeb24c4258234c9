import { useEffect, useState } from 'react'
import { serverNow } from './server-clock.ts'

const minuteMs = 60_000

/** The time by the server's clock, told anew every minute: enough for a countdown in days and hours. */
export function useNow(): number {
  const [now, setNow] = useState(() => serverNow())
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), minuteMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
