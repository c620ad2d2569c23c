import type { StatedValue } from './types.ts'

/** Words before a number that say how near to it the truth is, the longer first. */
export const HEDGES: readonly {
  readonly words: string
  readonly relation: NonNullable<StatedValue['relation']>
}[] = [
  {
    words:
      '~|∼|≈|about|around|roughly|approximately|approx\\.|circa|ca\\.|some|nearly|almost|close to|an estimated|estimated|reportedly|(?:just|slightly|a little|a bit) (?:over|under|above|below|more than|less than|shy of)|shy of|on the order of|in the region of|(?:somewhere )?between|约为?|大约|大概|近|将近|接近|左右',
    relation: 'about',
  },
  {
    words:
      '>|≥|over|more than|well over|above|at least|exceeding|exceeds|upwards of|north of|in excess of|greater than|no less than|not less than|no fewer than|a minimum of|超过|逾|至少|超',
    relation: 'at-least',
  },
  {
    words:
      '<|≤|under|below|less than|fewer than|up to|at most|no more than|not more than|as much as|as many as|a maximum of|south of|不到|最多|高达|最高',
    relation: 'at-most',
  },
]

/** What a word or a letter of scale, or a number in words, stands for. */
export const SCALE_OF: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
  ['万', 1e4],
  ['萬', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['億', 1e8],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
  ['萬億', 1e12],
  ['a quarter of a', 0.25],
  ['half a', 0.5],
  ['half', 0.5],
  ['three quarters of a', 0.75],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['eighteen', 18],
  ['a dozen', 12],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['a hundred', 100],
  ['one hundred', 100],
  ['two hundred', 200],
  ['three hundred', 300],
  ['four hundred', 400],
  ['five hundred', 500],
  ['six hundred', 600],
  ['seven hundred', 700],
  ['eight hundred', 800],
  ['nine hundred', 900],
  ...[...'一二三四五六七八九十'].map((digit, index): [string, number] => [digit, index + 1]),
  ['两', 2],
])

/** The source of a regular expression for numbers in words, the longer first. */
export const NUMBER_WORDS = [...SCALE_OF.keys()]
  .filter(word => /^[a-z ]{3,}$/.test(word) && !/illion|thousand/.test(word))
  .concat('an', 'a')
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** A number in digits with its scale, and the value of its last digit. */
export function readMagnitude(
  number: string | undefined,
  scale: string | undefined,
): { readonly value: number; readonly step: number } | undefined {
  const digits = (number ?? '').replace(/[,\u00a0\u202f ]/g, '')
  const by = scale ? SCALE_OF.get(scale.replace(/[- ]/g, '').toLowerCase()) : 1
  const value = Number(digits) * (by ?? Number.NaN)
  if (digits === '' || !Number.isFinite(value)) return undefined
  return { value, step: (by ?? 1) * 10 ** -(digits.split('.')[1]?.length ?? 0) }
}
