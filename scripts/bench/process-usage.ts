import { readdirSync, readFileSync } from 'node:fs'

/** What a process has used, as Linux tells it. */
export interface Usage {
  /** Processor time of all its threads, in milliseconds. */
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
      cpu: exactly((Number(fields[11]) + Number(fields[12])) * TICK, pid),
      resident: megabytes(status, 'VmRSS'),
      peak: megabytes(status, 'VmHWM'),
    }
  } catch {
    return undefined
  }
}

/** Processor time of the children that this process has seen end, in milliseconds, in steps of 10. */
export function endedChildren(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) * TICK
  } catch {
    return undefined
  }
}

const TICK = 10

/** The scheduler counts each living thread to the nanosecond; where threads have ended, the coarse figure is right. */
function exactly(coarse: number, pid: number): number {
  const folder = `/proc/${pid}/task`
  const nanoseconds = readdirSync(folder).reduce(
    (sum, thread) => sum + Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    0,
  )
  const fine = nanoseconds / 1e6
  return Math.abs(coarse - fine) > 4 * TICK ? coarse : fine
}

function megabytes(status: string, field: string): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return Number(kilobytes ?? Number.NaN) / 1024
}
