import { readFileSync } from 'node:fs'

/** What a process has used, as Linux tells it. */
export interface Usage {
  /** Processor time of all its threads, in milliseconds, in steps of 10. */
  readonly cpu: number
  /** Resident memory now, in MB. */
  readonly resident: number
  /** The most that it ever had, in MB. */
  readonly peak: number
}

/** What a process has used so far; `undefined` where there is no `/proc`, or the process has ended. */
export function usageOf(pid: number): Usage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold blanks; the 14th and 15th fields are user and system time in 10 ms.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return {
      cpu: (Number(fields[11]) + Number(fields[12])) * 10,
      resident: megabytes(status, 'VmRSS'),
      peak: megabytes(status, 'VmHWM'),
    }
  } catch {
    return undefined
  }
}

function megabytes(status: string, field: string): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return Number(kilobytes ?? Number.NaN) / 1024
}
