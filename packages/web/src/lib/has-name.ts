/** Whether an address of a page names its server, and does not number it (127.0.0.1, [::1]). */
export const hasName = (hostname: string): boolean =>
  !hostname.includes(':') && !/^\d+(\.\d+){3}$/.test(hostname)
