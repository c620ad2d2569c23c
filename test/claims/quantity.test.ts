import { describe, expect, test } from 'vitest'
import { QUANTITY, readQuantity } from '../../server/src/engine/claims/quantity.ts'

type Row = readonly [text: string, value: number, relation: string, currency?: string]

describe('a quantity is read whole, with its hedge and its currency', () => {
  const rows: readonly Row[] = [
    ['1T', 1e12, 'exact'],
    ['one trillion', 1e12, 'exact'],
    ['1,000B', 1e12, 'exact'],
    ['half a trillion', 5e11, 'exact'],
    ['a quarter of a trillion', 2.5e11, 'exact'],
    ['one and a half trillion', 1.5e12, 'exact'],
    ['nine hundred billion', 9e11, 'exact'],
    ['131,072', 131_072, 'exact'],
    ['1 000 000', 1e6, 'exact'],
    ['128K', 128_000, 'exact'],
    ['10^25', 1e25, 'exact'],
    ['10²⁵', 1e25, 'exact'],
    ['1e25', 1e25, 'exact'],
    ['10**25', 1e25, 'exact'],
    ['10^{25}', 1e25, 'exact'],
    ['10 to the 25th', 1e25, 'exact'],
    ['10 to the power of 25', 1e25, 'exact'],
    ['3 × 10^24', 3e24, 'exact'],
    ['7440亿', 7.44e11, 'exact'],
    ['一万亿', 1e12, 'exact'],
    ['约200亿美元', 2e10, 'about', 'USD'],
    ['~$5.6 billion', 5.6e9, 'about', 'USD'],
    ['nearly half a trillion', 5e11, 'about'],
    ['just over $4 billion', 4e9, 'about', 'USD'],
    ['more than $20 billion', 2e10, 'at-least', 'USD'],
    ['US$4bn', 4e9, 'exact', 'USD'],
    ['$4B+', 4e9, 'at-least', 'USD'],
    ['at least 600 million', 6e8, 'at-least'],
    ['up to 1M', 1e6, 'at-most'],
    ['under €12 billion', 1.2e10, 'at-most', 'EUR'],
    ['30 billion yuan', 3e10, 'exact', 'CNY'],
    ['RMB 30 billion', 3e10, 'exact', 'CNY'],
    ['HK$4 billion', 4e9, 'exact', 'HKD'],
    ['$4–5 billion', 4.5e9, 'exact', 'USD'],
    ['4 to 5 billion', 4.5e9, 'exact'],
    ['between $4 and $5 billion', 4.5e9, 'exact', 'USD'],
    ['between $4 and $6', 5, 'exact', 'USD'],
  ]
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const [value, relation, currency] = expected
    const read = readQuantity(text)
    expect(read && { value: read.value, relation: read.relation, currency: read.currency }).toEqual({
      value,
      relation,
      currency,
    })
    expect(new RegExp(QUANTITY, 'iu').exec(`It has ${text}, they say`)?.[0]).toBe(text)
  })
})

describe('what is no quantity is not read', () => {
  test.each(['', 'GPT-5', 'a', 'billion', '1.2.3', '12 monkeys', '10^', '--', '5 to 4 billion'])(
    '%j',
    text => {
      expect(readQuantity(text)).toBeUndefined()
    },
  )
})

describe('the tolerance is what the words leave open', () => {
  const rows: readonly (readonly [text: string, tolerance: number])[] = [
    ['51', 0.5],
    ['1T', 2.5e11],
    ['1.04T', 5e9],
    ['about 700B', 5e10],
    ['about 744B', 3.72e10],
    ['about $20 billion', 2e9],
    ['$4–5 billion', 1e9],
  ]
  test.each(rows)('%s', (text, tolerance) => {
    expect(readQuantity(text)?.tolerance).toBeCloseTo(tolerance, 0)
  })
})
