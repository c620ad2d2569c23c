import { expect, it } from 'vitest'
import { splitSentences } from '../../../server/src/engine/document/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

it.each([
  'It is out.| It is open!| Is it?|  Yes.',
  'He wrote “it is over.”| Then he left.',
  '(It is open.)| That matters.',
  'The U.S. Commerce Department acted.| It did so in the U.S.| The ban holds.',
  'See e.g. GLM-5.2, i.e. the model, cf. Kimi et al. 2026.| Done.',
  'Dr. Tang met Sen. Warner vs. Mr. J. Smith of Apple Inc. Chief among them.| See No. 5 of Jan. 2026, Art. 53, Sec. 2, approx. 32B.',
  'It costs etc.| The end.',
  'GLM 5.2.| It leads v3.1.| So be it.',
  'At 81.0 on Terminal-Bench 2.1 it is close.',
  'Wait... there is more…| And more.',
  'Fable 5 (currently unavailable!) on the web; no split here.',
  'It fell. gpt-oss-120b stays.',
  'than their counterparts.1| But I imagine.',
  'They shipped it.[1]| It is open.[2][3]| So it is.¹| Done.',
  'It said [...] that it is open.| It is so (cf. Sec. 4.2).| Is it?!| Yes.',
  'See 90 Fed. Reg. 4544 and 15 C.F.R. § 740.| The bill (S.B. 1047) died.| A.B. 2013 applies.',
  'It ranks No. 1.| Others trail at 5 p.m. ET.| At 6 a.m. it closed.| Updated Oct. 1.| Done.',
  '1. Introduction is here.| 2 models follow.',
  'They ship.| 3 models follow.',
  'So it is.\uFFFC| Next.',
  '智谱发布了GLM-5.2。|它是开源的！|真的？|是；|好',
  '他说：“发布了。”|然后走了。',
  '',
])('splits “%s”', marked => {
  const parts = marked.split('|').map(part => part.trim())
  expect(split(marked.replaceAll('|', ''))).toEqual(parts.filter(part => part !== ''))
})

it.each([
  ['3.2 The bill is pending. It waits.', ['The bill is pending.', 'It waits.']],
  ['(4) Providers must comply.', ['Providers must comply.']],
  ['2.1.3. “It is over,” she said.', ['“It is over,” she said.']],
  ['3.2 billion people use it.', ['3.2 billion people use it.']],
  ['(2026) was the year.', ['(2026) was the year.']],
])('begins behind the number of a paragraph: %s', (text, expected) => expect(split(text)).toEqual(expected))

it('reads a megabyte on one line, without a full stop or with nothing else, at once', () => {
  for (const unit of ['word ', 'a.b ', '. ', '“ ', '... ', '。', '          ', '1 ']) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const start = performance.now()
    splitSentences(text)
    expect(performance.now() - start).toBeLessThan(3000)
  }
})
