/** The ministry that opens rounds is in Jakarta, where a day of the country begins last: what has come there has come everywhere. */
export const ministryClock = 'Asia/Jakarta'
