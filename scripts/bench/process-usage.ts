import { readdirSync, readFileSync } from 'node:fs'

/** What a process has used, as Linux tells it. */
export interface Usage {
  /** Processor time of all its threads, in milliseconds. */
  readonly cpu: number
  /** How long its threads were ready to run and others ran, in milliseconds. */
  readonly waited: number
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
    const coarse = (Number(fields[11]) + Number(fields[12])) * TICK
    const { ran, waited } = scheduled(pid)
    return {
      // Where threads have ended, the coarse figure is right.
      cpu: Math.abs(coarse - ran) > 4 * TICK ? coarse : ran,
      waited,
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

/** What the scheduler has counted of each living thread, to the nanosecond, in milliseconds. */
function scheduled(pid: number): { readonly ran: number; readonly waited: number } {
  const folder = `/proc/${pid}/task`
  const sum = { ran: 0, waited: 0 }
  for (const thread of readdirSync(folder)) {
    const [ran, waited] = readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')
    sum.ran += Number(ran) / 1e6
    sum.waited += Number(waited) / 1e6
  }
  return sum
}

function megabytes(status: string, field: string): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return Number(kilobytes ?? Number.NaN) / 1024
}
